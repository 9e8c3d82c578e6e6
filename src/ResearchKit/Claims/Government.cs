namespace ResearchKit;

/// <summary>Which actors are offices of a government.</summary>
/// <remarks>
/// An actor with a country, unless its kind is <c>media</c> or <c>group</c>: newspapers and unnamed sources of a country do not speak for its
/// government, its president, ministries, agencies, armed forces and ruling party do.
/// </remarks>
internal static class Government
{
    private static readonly string[] Others = ["media", "group"];

    /// <summary>The country for whose government an actor speaks; null where it speaks for none.</summary>
    public static string? Of(Actor actor) => Others.Contains(actor.Kind) ? null : actor.Country;
}
