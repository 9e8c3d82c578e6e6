namespace ResearchKit;

/// <summary>Takes the offices of a government for their country.</summary>
internal static class Countries
{
    /// <summary>The claims with a country for each office; what speaks for no government stays itself.</summary>
    public static ClaimTable Of(ClaimTable claims)
    {
        var countries = claims.Select(c => Government.Of(c.Actor)).OfType<string>().Distinct().ToDictionary(
            code => code, code => new Actor { Id = code, Name = code, Kind = "state", Country = code });
        return claims.Recoded(c => Government.Of(c.Actor) is { } code ? c with { Actor = countries[code] } : c);
    }
}
