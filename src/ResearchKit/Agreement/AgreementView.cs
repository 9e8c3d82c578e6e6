namespace ResearchKit;

/// <summary>Shows what measures of agreement found.</summary>
internal static class AgreementView
{
    /// <summary>One measure.</summary>
    public static View Of(AgreementResult result) => Rows(
        ("measure", AgreementText.Name(result)),
        ("of", result.Variable),
        ("value", result.Value is { } value ? AgreementText.Number(value) : $"undefined: {result.Undefined}"),
        ("interval", result.Interval is { } interval ? $"{interval}, {interval.Method}" : null),
        ("standard error", result.StandardError is { } error ? AgreementText.Number(error) : null),
        ("rests on", AgreementText.Basis(result)),
        ("note", result.Note),
        ("source", result.Source));

    /// <summary>A variable: its coders, its categories, and its units side by side.</summary>
    public static View Of(CodedVariable variable)
    {
        var heads = variable.Units.Any(unit => unit.Document is not null) ? new[] { new GridHead("unit"), new GridHead("document") } : [new("unit")];
        var disputed = variable.Units.Count(unit => unit.IsDisputed);
        var rows = variable.Units.OrderBy(unit => unit.IsDisputed ? 0 : 1).Take(20).Select(unit => Row(unit, heads.Length > 1)).ToList();
        return new(
            new Grid($"{variable.Name}: {Words.Count(variable.Units.Count, "unit")}, {disputed} of them disputed, first", [.. heads, .. variable.Coders.Select(coder => new GridHead(coder))], rows),
            new Paragraph($"Categories: {string.Join(", ", variable.Categories)}."));
    }

    /// <summary>A table of two coders.</summary>
    public static View Of(ConfusionTable table)
    {
        var heads = new[] { new GridHead($"{table.First} ↓ {table.Second} →") }.Concat(table.Categories.Select(c => new GridHead(c, IsNumber: true))).Append(new("in all", IsNumber: true));
        var rows = table.Categories.Select(first => Row(first, table.Categories.Select(second => table[first, second])))
            .Append(Row("in all", table.Categories.Select(second => table.Categories.Sum(first => table[first, second]))));
        return new(new Grid($"{table.Variable}: {table.First} (rows) against {table.Second} (columns)", [.. heads], [.. rows]), new Paragraph(table.Summary));
    }

    private static IReadOnlyList<GridCell> Row(CodedUnit unit, bool withDocument)
    {
        var values = unit.Values.Select(value => (GridCell)(value ?? "–"));
        return withDocument ? [unit.Id, unit.Document, .. values] : [unit.Id, .. values];
    }

    private static IReadOnlyList<GridCell> Row(string name, IEnumerable<int> counts)
    {
        var all = counts.ToList();
        return [name, .. all.Append(all.Sum()).Select(count => (GridCell)CellText.Of(count))];
    }

    private static View Rows(params IEnumerable<(string Name, string? Text)> rows) =>
        new(new Grid(null, [], [.. rows.Where(row => row.Text is not null).Select(row => (IReadOnlyList<GridCell>)[row.Name, row.Text])]));
}
