namespace ResearchKit;

/// <summary>Which actors are offices of a government.</summary>
/// <remarks>
/// Those of a country whose kind is an office of a state, and those whose CAMEO code says so: a country's own (<c>RUS</c>), or that of a
/// branch of it (<c>PRKGOV</c>), since a president may be of kind <c>person</c> and a parliament of kind <c>organisation</c>. Newspapers and
/// groups of unnamed people never are, nor is what has a kind that is not known and no such code.
/// </remarks>
internal static class Government
{
    private static readonly string[] Offices = ["state", "government", "office", "ministry", "agency", "armed_force"];
    private static readonly string[] Never = ["media", "group"];
    private static readonly string[] Branches = ["", "GOV", "MIL", "SPY", "COP", "JUD", "LEG"];

    /// <summary>The country for whose government an actor speaks; null where it speaks for none.</summary>
    public static string? Of(Actor actor) => Offices.Contains(actor.Kind) || IsBranch(actor) ? actor.Country : null;

    private static bool IsBranch(Actor actor) =>
        actor is { Country: { } country, Cameo: { } code } && !Never.Contains(actor.Kind)
        && code.StartsWith(country, StringComparison.Ordinal) && Branches.Contains(code[country.Length..]);
}
