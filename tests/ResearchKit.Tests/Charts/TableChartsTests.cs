using System.Reflection;

namespace ResearchKit.Tests.Charts;

/// <summary>Which tables have a chart.</summary>
public class TableChartsTests
{
    private static readonly IReadOnlyList<Type> Results =
        [.. typeof(Study).Assembly.GetExportedTypes().Where(type => type.BaseType is { IsGenericType: true } of && of.GetGenericTypeDefinition() == typeof(ResultTable<,>))];

    [Fact]
    public void What_has_a_chart_is_named_where_one_is_asked_for_in_vain()
    {
        var told = typeof(TableCharts).GetMethod("Chart")!.GetCustomAttribute<ObsoleteAttribute>()!;
        Assert.True(told.IsError);
        var drawn = Results.Where(type => type.GetMethod("Chart")?.ReturnType == typeof(StudyChart)).Select(type => type.Name).Order();
        Assert.Equal(["AttributionGraph", "Changes", "Contradictions", "FigureSeries", "GroupPositions", "Positions", "ReportLags", "Responses"], drawn);
        Assert.All([".Attribution()", ".Changes()", ".Responses(", ".Contradictions()", ".Figures(", ".ByCountry()", ".Positions(", ".ReportLags("], call => Assert.Contains(call, told.Message!, StringComparison.Ordinal));
    }
}
