using Microsoft.Data.Analysis;

namespace ResearchKit;

/// <summary>Turns tables into data frames of Microsoft.Data.Analysis.</summary>
internal static class DataFrames
{
    public static DataFrame Of<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns) =>
        new(columns.Select(column => Column(column, rows)));

    private static DataFrameColumn Column<T>(Column<T> column, IReadOnlyList<T> rows)
    {
        var values = rows.Select(column.Value);
        return column.Type switch
        {
            var type when type == typeof(double) => new DoubleDataFrameColumn(column.Name, values.Select(v => (double?)v)),
            var type when type == typeof(long) => new Int64DataFrameColumn(column.Name, values.Select(v => (long?)v)),
            var type when type == typeof(bool) => new BooleanDataFrameColumn(column.Name, values.Select(v => (bool?)v)),
            var type when type == typeof(DateTime) => new DateTimeDataFrameColumn(column.Name, values.Select(v => (DateTime?)v)),
            _ => new StringDataFrameColumn(column.Name, values.Select(v => v?.ToString())),
        };
    }
}
