using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary>A column of a <see cref="ValueTable"/>.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Type">What its values are, in C#'s words.</param>
/// <param name="IsNumeric">Whether its values are numbers, which stand to the right.</param>
internal sealed record ValueColumn(string Name, string Type, bool IsNumeric);

/// <summary>The head of a table, ready to render.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The first rows; null is a missing value.</param>
/// <param name="RowCount">How many rows there are; null when that is not known.</param>
internal sealed record ValueTable(IReadOnlyList<ValueColumn> Columns, IReadOnlyList<string?[]> Rows, long? RowCount)
{
    public const int MostRows = 20;
    public const int MostColumns = 50;

    /// <summary>How many columns there are, those not shown included.</summary>
    public int ColumnCount { get; init; } = Columns.Count;

    /// <summary>Headings of the rows; null when they have none.</summary>
    public IReadOnlyList<string>? RowNames { get; init; }

    /// <summary>How much of the table this is.</summary>
    public string Caption
    {
        get
        {
            var rows = RowCount == Rows.Count ? $"{Number(Rows.Count)} rows" : $"{Number(Rows.Count)} of {Total} rows";
            var columns = ColumnCount == Columns.Count
                ? $"{Number(Columns.Count)} columns"
                : $"{Number(Columns.Count)} of {Number(ColumnCount)} columns";
            return $"{rows} × {columns}";
        }
    }

    private string Total => RowCount is { } count ? Number(count) : "more";

    public MimeBundle ToBundle() => MimeBundle.OfHtml(ValueTableHtml.Render(this), ValueTableText.Render(this));

    /// <summary>A table of a sequence: a row for each item, a column for each property or field.</summary>
    public static ValueTable Of<T>(IEnumerable<T> source) => SequenceTable.Of(source);

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
