namespace ResearchKit;

/// <summary>A column as a notebook shows it: made for the eye, not for the computer.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Cell">A row's cell.</param>
internal sealed record ShownColumn<T>(GridHead Head, Func<T, GridCell> Cell)
{
    /// <summary>A column of texts.</summary>
    public ShownColumn(string head, Func<T, GridCell> cell)
        : this(new GridHead(head), cell)
    {
    }

    /// <summary>A column of the data, shown as it is.</summary>
    public static ShownColumn<T> Of(Column<T> column) =>
        new(new GridHead(column.Name, column.Type == typeof(double) || column.Type == typeof(long)), row => CellText.Of(column.Value(row)));
}
