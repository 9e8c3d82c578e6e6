using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>When an actor first spoke of a proposition, and first took each stance, counted from the first assertion by anyone.</summary>
/// <remarks>Days are below zero where it spoke before anyone asserted it: it warned, or denied what others had said off the record.</remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<Response>))]
public sealed record Response : IShown, IRestsOnClaims
{
    /// <summary>Who.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Of what.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>Its first statement, of whatever stance; null where none is on record.</summary>
    public FirstStatement? First { get; init; }

    /// <summary>Its first denial.</summary>
    public FirstStatement? Denial { get; init; }

    /// <summary>Its first assertion.</summary>
    public FirstStatement? Confirmation { get; init; }

    /// <summary>Its first doubt: it questioned.</summary>
    public FirstStatement? Doubt { get; init; }

    /// <summary>The first time that it declined to say.</summary>
    public FirstStatement? Refusal { get; init; }

    /// <summary>
    /// The days after the first assertion by anyone for which no statement of it is on record: to its first, or, where there is none, to
    /// the last day of the record. Null where it spoke before, or where nobody asserts it.
    /// </summary>
    public DayRange? Silence { get; init; }

    /// <summary>Whether no statement of it on the proposition is on record at all.</summary>
    public bool IsSilentThroughout => First is null;

    /// <summary>The response in one sentence.</summary>
    public override string ToString() => First is null
        ? $"{Actor.Name}: silent{(Silence is { } days ? $" for {days}, to the end of the record" : "")}"
        : $"{Actor.Name}: first {First}{(First.Days is { } lag ? $", {lag} after the first assertion" : "")}";

    View IShown.View() => new(
        new Paragraph($"{this}. “{Proposition.Text}”"),
        new Grid(null, [new("first"), new("statement"), new("days after the first assertion")], [.. Rows()]));

    private IEnumerable<IReadOnlyList<GridCell>> Rows() =>
        new[] { ("response", First), ("denial", Denial), ("doubt", Doubt), ("refusal to say", Refusal), ("confirmation", Confirmation) }
            .Where(row => row.Item2 is not null)
            .Select(row => (IReadOnlyList<GridCell>)[row.Item1, row.Item2!.ToString(), row.Item2.Days?.ToString()]);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => new[] { First, Denial, Doubt, Refusal, Confirmation }.OfType<FirstStatement>().SelectMany(first => first.Claims);
}
