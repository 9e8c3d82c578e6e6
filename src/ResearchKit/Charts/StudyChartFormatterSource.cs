using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Gives a chart's three parts: the Plotly figure, the SVG and the words.</summary>
internal sealed class StudyChartFormatterSource : ITypeFormatterSource
{
    internal const string PlotlyMimeType = "application/vnd.plotly.v1+json";
    internal const string SvgMimeType = "image/svg+xml";

    public IEnumerable<ITypeFormatter> CreateTypeFormatters() => For<StudyChart>(chart => chart);

    /// <summary>The three formatters of a type that shows itself as a chart.</summary>
    internal static IEnumerable<ITypeFormatter> For<T>(Func<T, StudyChart> chart) =>
    [
        new ChartPartFormatter<T>(PlotlyMimeType, value => chart(value).Json),
        new ChartPartFormatter<T>(SvgMimeType, value => chart(value).Svg),
        new ChartPartFormatter<T>("text/plain", value => chart(value).ToString()),
    ];
}
