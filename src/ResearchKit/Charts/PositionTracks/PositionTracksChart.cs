namespace ResearchKit;

/// <summary>Draws how actors stood to a proposition from day to day.</summary>
public static class PositionTracksChart
{
    /// <summary>
    /// A line an actor on a time axis: a sign for each statement, dashes where it is carried on, dots for silence after anyone first asserted it.
    /// </summary>
    /// <param name="claims">The claims; one that reports another of them again is left out.</param>
    /// <param name="proposition">The proposition's id.</param>
    /// <param name="options">How to draw it; null for the defaults.</param>
    /// <exception cref="ArgumentException">The study knows no such proposition, or no such actor to draw; the message names the nearest.</exception>
    public static StudyChart PositionTracks(this IEnumerable<Claim> claims, string proposition, PositionTracksOptions? options = null) =>
        TracksLayout.Of(TrackedClaims.Of(claims, proposition, options?.Among ?? []), options ?? new()).Drawing.Chart();
}
