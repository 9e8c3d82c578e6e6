using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ResearchKit.Notebooks;

/// <summary>Compares HTML tables cell by cell, and names each difference by row and column.</summary>
internal sealed class TableComparison(DifferenceList differences, string path)
{
    private const int LongestName = 40;

    private int _headers;

    public void Compare(IHtmlTableElement was, IHtmlTableElement now)
    {
        var (before, after) = (Rows(was), Rows(now));
        var columns = ColumnNames(now);
        _headers = after.TakeWhile(IsHeader).Count();
        if (before.Count == after.Count)
        {
            for (var i = 0; i < before.Count; i++)
                CompareRow(before[i], after[i], i, columns);
        }
        else
        {
            CompareByAlignment(before, after, columns);
        }

        if (was.Caption is { } caption && now.Caption is { } other)
            differences.Compare(Place("caption"), HtmlComparison.TextOf(caption), HtmlComparison.TextOf(other));
    }

    private void CompareByAlignment(List<IHtmlTableRowElement> before, List<IHtmlTableRowElement> after, IReadOnlyList<string> columns)
    {
        var (wasTexts, nowTexts) = (before.Select(RowText).ToList(), after.Select(RowText).ToList());
        foreach (var hunk in TextHunks.Between(wasTexts, nowTexts))
        {
            var paired = Math.Min(hunk.WasCount, hunk.NowCount);
            for (var i = 0; i < paired; i++)
                CompareRow(before[hunk.WasStart + i], after[hunk.NowStart + i], hunk.NowStart + i, columns);
            for (var i = paired; i < hunk.WasCount; i++)
                differences.Add(Place(FormattableString.Invariant($"a row is missing, {before.Count} rows before, {after.Count} now")), wasTexts[hunk.WasStart + i], null);
            for (var i = paired; i < hunk.NowCount; i++)
                differences.Add(Place(FormattableString.Invariant($"{RowNumber(hunk.NowStart + i)} is new, {before.Count} rows before, {after.Count} now")), null, nowTexts[hunk.NowStart + i]);
        }
    }

    private void CompareRow(IHtmlTableRowElement was, IHtmlTableRowElement now, int row, IReadOnlyList<string> columns)
    {
        if (was.OuterHtml == now.OuterHtml)
            return;
        var place = Place($"{RowNumber(row)}{RowName(now)}");
        if (was.Cells.Length != now.Cells.Length)
        {
            differences.Add(FormattableString.Invariant($"{place}, {was.Cells.Length} cells before, {now.Cells.Length} now"), RowText(was), RowText(now));
            return;
        }

        for (var i = 0; i < now.Cells.Length; i++)
            CompareCell(was.Cells[i], now.Cells[i], $"{place}, column {Column(i, columns)}");
    }

    private void CompareCell(IHtmlTableCellElement was, IHtmlTableCellElement now, string place)
    {
        if (was.OuterHtml == now.OuterHtml)
            return;
        var (before, after) = (HtmlComparison.TextOf(was), HtmlComparison.TextOf(now));
        if (differences.Compare(place, before, after) && before == after)
            new HtmlComparison(differences).CompareElements(was, now, $"{place}, markup");
    }

    private string Place(string place) => path is "" or "table" ? place : $"{path}, {place}";

    private static List<IHtmlTableRowElement> Rows(IHtmlTableElement table) => [.. table.Rows.OfType<IHtmlTableRowElement>()];

    private static string RowText(IHtmlTableRowElement row) => string.Join(" | ", row.Cells.Select(HtmlComparison.TextOf));

    private static List<string> ColumnNames(IHtmlTableElement table) =>
        Rows(table).FirstOrDefault(IsHeader) is { } header
            ? [.. header.Cells.Select(HtmlComparison.TextOf)]
            : [];

    private static bool IsHeader(IHtmlTableRowElement row) =>
        row.Cells.Length > 0 && (row.ParentElement?.LocalName == "thead" || row.Cells.All(cell => cell.LocalName == "th"));

    /// <summary>Rows are counted below the headers.</summary>
    private string RowNumber(int row) => row < _headers ? "header" : FormattableString.Invariant($"row {row - _headers + 1}");

    private static string Column(int index, IReadOnlyList<string> names) =>
        names.ElementAtOrDefault(index) is { Length: > 0 } name ? $"“{Short(name)}”" : FormattableString.Invariant($"{index + 1}");

    private static string RowName(IHtmlTableRowElement row) =>
        row.Cells.Length > 1 && HtmlComparison.TextOf(row.Cells[0]) is { Length: > 0 } name && !name.All(char.IsDigit) ? $" “{Short(name)}”" : "";

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
}
