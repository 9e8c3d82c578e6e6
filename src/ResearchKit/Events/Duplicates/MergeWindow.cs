namespace ResearchKit;

/// <summary>How near two rows must be to be taken for one event.</summary>
/// <param name="Days">The most days between the first days of their dates, and between the last.</param>
/// <param name="Kilometres">The most kilometres between their places.</param>
/// <param name="SharedActors">The fewest actors that both name.</param>
/// <param name="SameType">Whether both must be of one PLOVER type.</param>
/// <param name="NeedsPlaces">Whether both must have a place.</param>
public sealed record MergeWindow(int Days, double Kilometres, int SharedActors, bool SameType, bool NeedsPlaces)
{
    /// <summary>The window in words.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"at most {Days} days and {Kilometres:#,0.##} km apart{(NeedsPlaces ? "" : " where both have a place")}, {SharedActors} or more actors in common{(SameType ? ", of one type" : "")}");
}
