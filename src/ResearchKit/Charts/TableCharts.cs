using System.ComponentModel;

namespace ResearchKit;

/// <summary>Tells which tables have a chart, where one is asked for that has none.</summary>
public static class TableCharts
{
    private const string Which =
        "This table has no chart of its own. Charts are: .Timeline() and .Map() of events; .StanceMatrix() and .PositionTracks(\"proposition\") of claims; "
        + ".Chart() of claims' .Positions(\"day\"), .Positions(\"day\").ByCountry(), .Contradictions(), .Changes(), .Responses(\"proposition\"), .Attribution() and .Figures(\"unit\"), of events' "
        + ".ReportLags(claims), and of codings' .Agreement().";

    /// <summary>There is none: the compiler says which tables have one.</summary>
    /// <typeparam name="T">What one row is.</typeparam>
    /// <param name="table">A table without a chart.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(Which, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static StudyChart Chart<T>(this Table<T> table) => throw new NotSupportedException(Which);
}
