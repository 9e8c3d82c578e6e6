namespace ResearchKit;

/// <summary>A choice that a result may hang on: another way to take the claims.</summary>
/// <param name="Name">The choice in a few words.</param>
/// <param name="Take">The claims as this choice takes them.</param>
public sealed record Choice(string Name, Func<ClaimTable, ClaimTable> Take)
{
    /// <summary>Only claims whose fact the coders read on the page themselves.</summary>
    public static Choice VerifiedOnly { get; } = new("verified claims only", claims => claims.Verified());

    /// <summary>Without warnings: predictions are no stance on the present or past.</summary>
    public static Choice WithoutWarnings { get; } = new("warnings left out", claims => claims.Where(c => c.Stance != Stance.Warns));

    /// <summary>Warnings taken for assertions.</summary>
    public static Choice WarningsAsAssertions { get; } = new(
        "warnings count as assertions", claims => claims.Recoded(c => c.Stance == Stance.Warns ? c with { Stance = Stance.Asserts } : c));

    /// <summary>Countries instead of offices: each office of a government is taken for its country, which then may hold several stances.</summary>
    /// <remarks>Actors whose kind or CAMEO code is no office of a state, such as <c>media</c>, stay themselves.</remarks>
    public static Choice CountriesForOffices { get; } = new("countries instead of offices", Countries.Of);

    /// <summary>Each repeat (<see cref="Claim.SameAs"/>) taken for a claim of its own, by the analyses too, which else leave repeats out.</summary>
    /// <remarks>It changes no bare number of rows: a table holds its repeats as it stands.</remarks>
    public static Choice RepeatsCounted { get; } = new("repeats as claims of their own", claims => claims.Recoded(c => c.SameAs is null ? c : c with { SameAs = null }));

    /// <summary>Without repeats (<see cref="ClaimTable.WithoutRepeats"/>), which a bare number of rows counts as it stands.</summary>
    public static Choice RepeatsLeftOut { get; } = new("repeats left out", claims => claims.WithoutRepeats());

    /// <summary>Only claims that rest on a second page as well.</summary>
    public static Choice TwoPagesOnly { get; } = new("claims with a second page only", claims => claims.Where(c => c.Evidence.SecondSource is not null));

    /// <summary>Only claims made, or perhaps made, between two dates.</summary>
    /// <param name="from">First date, in EDTF; null for no bound.</param>
    /// <param name="to">Last date, in EDTF; null for no bound.</param>
    public static Choice Between(string? from, string? to) => new(from is null ? $"only until {to}" : to is null ? $"only from {from}" : $"only {from} to {to}", claims => claims.Between(from, to));

    /// <summary>Without the claims of one actor: what hangs on it alone.</summary>
    /// <param name="actor">The actor's id.</param>
    public static Choice Without(string actor) => new($"without {actor}", claims =>
    {
        Known.Check("actor", [actor], claims.Study.Actors.Ids);
        return claims.Where(c => c.Actor.Id != actor);
    });

    /// <summary>Only claims in which a second reader found the same as the first.</summary>
    /// <param name="readings">The second reading.</param>
    public static Choice SecondReaderAgrees(IEnumerable<SecondReading> readings)
    {
        var same = readings.Where(r => r.Outcome == ReadingOutcome.Same).Select(r => r.ClaimId).ToHashSet(StringComparer.Ordinal);
        return new("claims in which a second reader found the same", claims => claims.Where(c => same.Contains(c.Id)));
    }

    /// <summary>What a coder made of the claims that it coded, instead of the first coding; all others stay as they are.</summary>
    /// <remarks>
    /// Actor, stance and figure are the coder's. A claim in which the coder found no position is left out, and one that it gives to another
    /// actor or another stance repeats nothing any more, nor is it repeated (<see cref="Claim.SameAs"/>).
    /// </remarks>
    /// <param name="coder">The coder's name, as <see cref="CodingTable.Coders"/> has it.</param>
    /// <param name="codings">The codings, such as a study's.</param>
    /// <exception cref="ArgumentException">None of the codings is that coder's; the message names the nearest.</exception>
    public static Choice Coder(string coder, IEnumerable<Coding> codings)
    {
        var all = codings.ToList();
        Known.Check("coder", [coder], all.Select(c => c.Coder));
        var own = all.Where(c => c.Coder == coder).ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        return new($"as coded by {coder}", claims => Recoding.Of(claims, own));
    }
}
