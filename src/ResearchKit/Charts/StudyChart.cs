using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace ResearchKit;

/// <summary>A chart of a study: the same picture as an interactive figure, as a still image and in words.</summary>
/// <remarks>
/// It shows itself as <c>application/vnd.plotly.v1+json</c>, <c>image/svg+xml</c> and <c>text/plain</c>. The same data
/// give the same bytes, whatever the culture and the time zone.
/// </remarks>
[TypeFormatterSource(
    typeof(StudyChartFormatterSource),
    PreferredMimeTypes = [StudyChartFormatterSource.PlotlyMimeType, StudyChartFormatterSource.SvgMimeType, "text/plain"])]
public sealed class StudyChart
{
    private readonly Lazy<GenericChart> _plotly;
    private readonly Lazy<string> _json;
    private readonly Func<IEnumerable<ChartMark>> _marks;

    internal StudyChart(string title, string summary, string svg, Func<GenericChart> plotly, Func<IEnumerable<ChartMark>> marks)
    {
        _marks = marks;
        Title = title;
        Summary = summary;
        Svg = svg;
        _plotly = new Lazy<GenericChart>(plotly);
        _json = new Lazy<string>(() => GenericChart.toJson(Plotly));
    }

    /// <summary>What it is a chart of.</summary>
    public string Title { get; }

    /// <summary>What it shows, in a few sentences: counts, span, who, extremes, and what was left out.</summary>
    public string Summary { get; }

    /// <summary>The still image: SVG 1.1 with presentation attributes only, no script and nothing from outside.</summary>
    public string Svg { get; }

    /// <summary>The interactive figure, to restyle with Plotly.NET.</summary>
    public GenericChart Plotly => _plotly.Value;

    /// <summary>The interactive figure as the JSON object that plotly.js draws: <c>data</c>, <c>layout</c>, <c>config</c>.</summary>
    public string Json => _json.Value;

    /// <summary>The same chart with its interactive figure restyled; the still image and the words stay.</summary>
    /// <param name="restyle">What to do with the figure.</param>
    public StudyChart Restyle(Func<GenericChart, GenericChart> restyle) =>
        new(Title, Summary, Svg, () => restyle(Plotly), _marks);

    /// <summary>
    /// What stands behind each mark that is drawn: its claims or events, each with its row in the data, its words or its page. Empty for charts
    /// of measures, such as those of agreement.
    /// </summary>
    public ChartTrail Trace() => Tracing.Trace(_marks());

    /// <summary>The words: the title, then what it shows.</summary>
    public override string ToString() => $"{Title}\n{Summary}";
}
