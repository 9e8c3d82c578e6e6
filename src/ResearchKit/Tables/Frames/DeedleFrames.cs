using Deedle;

namespace ResearchKit;

/// <summary>Turns tables into frames of Deedle; what is missing in the table is missing in the frame.</summary>
internal static class DeedleFrames
{
    public static Frame<int, string> Of<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns)
    {
        var builder = new FrameBuilder.Columns<int, string>();
        foreach (var column in columns)
        {
            builder.Add(column.Name, Series(column, rows));
        }

        return builder.Frame;
    }

    private static ISeries<int> Series<T>(Column<T> column, IReadOnlyList<T> rows) => column.Type switch
    {
        var type when type == typeof(double) => Of<T, double>(column, rows, value => (double)value),
        var type when type == typeof(long) => Of<T, long>(column, rows, value => (long)value),
        var type when type == typeof(bool) => Of<T, bool>(column, rows, value => (bool)value),
        var type when type == typeof(DateTime) => Of<T, DateTime>(column, rows, value => (DateTime)value),
        _ => Of<T, string>(column, rows, value => value.ToString()!),
    };

    private static Series<int, TValue> Of<T, TValue>(Column<T> column, IReadOnlyList<T> rows, Func<object, TValue> convert)
    {
        var builder = new SeriesBuilder<int, TValue>();
        for (var row = 0; row < rows.Count; row++)
        {
            if (column.Value(rows[row]) is { } value)
            {
                builder.Add(row, convert(value));
            }
        }

        return builder.Series;
    }
}
