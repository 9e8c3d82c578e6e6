namespace ResearchKit.Scripting;

/// <summary>
/// The JSON of a foreign chart, made once for all representations of one display. No longer: the chart may change after.
/// </summary>
internal static class FigureMemory
{
    [ThreadStatic]
    private static int depth;

    [ThreadStatic]
    private static (object Chart, string Json)? last;

    /// <summary>Formats a value in all its representations.</summary>
    public static T For<T>(Func<T> format)
    {
        depth++;
        try
        {
            return format();
        }
        finally
        {
            if (--depth == 0)
            {
                last = null;
            }
        }
    }

    /// <summary>A chart's JSON.</summary>
    public static string Json(object chart, Func<object, string> make)
    {
        if (depth > 0 && last is { } known && ReferenceEquals(known.Chart, chart))
        {
            return known.Json;
        }

        var json = make(chart);
        last = depth > 0 ? (chart, json) : null;
        return json;
    }
}
