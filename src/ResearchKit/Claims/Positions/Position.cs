using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How an actor stood to a proposition when it spoke of it on one date.</summary>
/// <param name="Date">When it spoke; of several dates that overlap, the last.</param>
/// <param name="Stances">The stances that it took on that date, each once, in the order of <see cref="Stance"/>; mostly one.</param>
/// <param name="Claims">The claims themselves.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<Position>))]
public sealed record Position(EdtfDate Date, IReadOnlyList<Stance> Stances, IReadOnlyList<Claim> Claims) : IShown, IRestsOnClaims
{
    /// <summary>Whether it has several stances that were not surely taken on one day: which came last cannot be told.</summary>
    public bool IsUnordered => Stances.Count > 1 && Claims.Any(c => c.Date.FirstDay != c.Date.LastDay);

    /// <summary>The stances as words: <c>denies</c>, <c>asserts and questions</c>, <c>asserts and denies in unknown order</c>.</summary>
    public override string ToString() => Words.List(Stances.Select(s => EnumWords<Stance>.Lower[s])) + (IsUnordered ? " in unknown order" : "");

    View IShown.View() => RestingView.Of($"{ToString()}, {Date}", this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims;
}
