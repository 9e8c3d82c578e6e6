using System.Globalization;

namespace ResearchKit;

public sealed partial class Study : IShown
{
    /// <summary>Title, contents and caveats as plain text.</summary>
    public override string ToString() => TextView.Of(((IShown)this).View());

    View IShown.View() => new(
        new Heading(Title),
        new Paragraph($"{Corpus.Name}. {Period()}"),
        new Grid(null, [new("table"), new("rows", IsNumber: true), new("what one row is")], [.. Contents().Select(Row)]),
        new Paragraph(FormattableString.Invariant($"{CaveatCount()} caveats go with the data: .Package.Caveats and those of each resource.")));

    private static IReadOnlyList<GridCell> Row((string Name, int Count, string? Description) table) =>
        [table.Name, table.Count.ToString("N0", CultureInfo.InvariantCulture), table.Description];

    private IEnumerable<(string Name, int Count, string? Description)> Contents() =>
        Counts().Select(table => (table.Key, table.Value, Package.Resource(table.Key)?.Title));

    private string Period()
    {
        var days = Claims.Select(claim => claim.Date).Concat(Events.Select(happening => happening.Date)).ToArray();
        var (first, last) = (days.Min(day => day.Earliest), days.Max(day => day.Latest));
        return first is null || last is null ? "" : FormattableString.Invariant($"Claims and events from {first:uuuu-MM-dd} to {last:uuuu-MM-dd}.");
    }

    private int CaveatCount() => Package.Caveats.Count + Package.Resources.Sum(resource => resource.Caveats.Count);
}
