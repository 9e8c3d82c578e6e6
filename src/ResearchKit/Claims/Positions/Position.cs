namespace ResearchKit;

/// <summary>How an actor stood to a proposition when it spoke of it on one date.</summary>
/// <param name="Date">When it spoke.</param>
/// <param name="Stances">The stances that it took on that date, each once, in the order of <see cref="Stance"/>; mostly one.</param>
/// <param name="Claims">The claims themselves.</param>
public sealed record Position(EdtfDate Date, IReadOnlyList<Stance> Stances, IReadOnlyList<Claim> Claims)
{
    /// <summary>The stances as words: <c>denies</c>, <c>asserts and questions</c>.</summary>
    public override string ToString() => Words.List(Stances.Select(s => s.ToString().ToLowerInvariant()));
}
