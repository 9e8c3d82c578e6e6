using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A step from one position to another of the same actor on the same proposition.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Proposition">Of what.</param>
/// <param name="Before">What it stood at; its date is the day by which it surely did.</param>
/// <param name="After">What it then stood at; its date is the day by which it surely did.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<Change>))]
public sealed record Change(Actor Actor, Proposition Proposition, Position Before, Position After) : IShown, IRestsOnClaims
{
    /// <summary>The days from the one statement to the other.</summary>
    public DayRange Days => DayRange.Between(Before.Date, After.Date);

    /// <summary>Whether it went from assertion to denial, or from denial to assertion.</summary>
    public bool IsReversal =>
        (Before.Stances.Contains(Stance.Asserts) && After.Stances.Contains(Stance.Denies) && !Before.Stances.Contains(Stance.Denies))
        || (Before.Stances.Contains(Stance.Denies) && After.Stances.Contains(Stance.Asserts) && !Before.Stances.Contains(Stance.Asserts));

    /// <summary>Whether it surely is a change: on neither side is it unknown which stance came last.</summary>
    public bool IsSure => !Before.IsUnordered && !After.IsUnordered;

    /// <summary>The step in one sentence.</summary>
    public override string ToString() => $"{Actor.Name}: {Before} ({Before.Date}) → {After} ({After.Date}): {Proposition.Text}";

    View IShown.View() => new(
        new Paragraph($"{Actor.Name}, {Days} apart{(IsSure ? "" : ", in an order that is not sure")}: “{Proposition.Text}”"),
        new Grid(null, [new(""), new("claim"), new("said"), new("stance"), new("summary"), new("evidence")], [.. Rows("before", Before), .. Rows("after", After)]));

    private static IEnumerable<IReadOnlyList<GridCell>> Rows(string when, Position position) =>
        position.Claims.Select(c => (IReadOnlyList<GridCell>)[when, c.Id, c.Date.ToString(), EnumWords<Stance>.Lower[c.Stance], c.Summary, EvidenceCell.Of(c)]);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Before.Claims.Concat(After.Claims);
}
