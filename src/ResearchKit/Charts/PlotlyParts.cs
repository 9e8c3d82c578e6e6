using NodaTime;
using NodaTime.Text;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace ResearchKit;

/// <summary>Small steps to build a Plotly.NET figure whose JSON holds only what was put in.</summary>
internal static class PlotlyParts
{
    private const string Font = "Arial, Helvetica, sans-serif";

    /// <summary>Sets a property of plotly.js by its name there, and gives the object back.</summary>
    internal static T With<T>(this T target, string name, object value)
        where T : DynamicObj.DynamicObj
    {
        target.SetProperty(name, value);
        return target;
    }

    /// <summary>A figure of these traces in this layout; it follows the width of its page.</summary>
    internal static GenericChart Figure(IReadOnlyList<Trace> traces, Layout layout)
    {
        var config = new Config().With("responsive", true).With("displaylogo", false);
        return GenericChart.setConfig(config, GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, traces)));
    }

    /// <summary>A layout on white with a title, of this height in pixels.</summary>
    internal static Layout Layout(string title, double height) => new Layout()
        .With("title", new Title().With("text", CleanText.Plotly(title)).With("x", 0.01).With("xanchor", "left")
            .With("y", 1).With("yanchor", "top").With("yref", "container").With("pad", new Padding().With("t", 16)).With("font", Text(17, Palette.Ink)))
        .With("font", Text(12, Palette.Ink)).With("height", Math.Round(height)).With("paper_bgcolor", Palette.Paper).With("plot_bgcolor", Palette.Paper)
        .With("hoverlabel", new Hoverlabel().With("align", "left").With("bgcolor", Palette.Paper).With("font", Text(12, Palette.Ink)));

    /// <summary>A figure without data that says why.</summary>
    internal static GenericChart Empty(string title, string reason)
    {
        var hidden = new LinearAxis().With("visible", false);
        var text = new Annotation().With("text", CleanText.Plotly(reason)).With("showarrow", false).With("xref", "paper").With("yref", "paper").With("x", 0.5).With("y", 0.5);
        return Figure([new Trace("scatter")], Layout(title, 160).With("xaxis", hidden).With("yaxis", hidden).With("annotations", new[] { text }));
    }

    /// <summary>A day as plotly.js reads it.</summary>
    internal static string Date(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Lines of a text that shows when a reader points at a mark; long ones are wrapped.</summary>
    internal static string Hover(IEnumerable<string> lines) =>
        string.Join("<br>", lines.SelectMany(line => TextLines.Wrap(CleanText.Line(line), 420, 12, 6)).Select(CleanText.Plotly));

    internal static Margin Margin(double left, double right, double top, double bottom) =>
        new Margin().With("l", left).With("r", right).With("t", top).With("b", bottom);

    /// <summary>A legend in lines below the title of a figure of this height, above the labels of an axis at the top.</summary>
    internal static Legend TopLegend(double height) => new Legend().With("orientation", "h").With("x", 0)
        .With("y", Math.Round(1 - (46 / height), 4)).With("yanchor", "top").With("yref", "container");

    internal static Font Text(double size, string colour) =>
        new Font().With("family", Font).With("size", size).With("color", colour);

    internal static Marker Marker(string colour, string symbol, double size) =>
        new Marker().With("color", colour).With("symbol", symbol).With("size", size);

    internal static LinearAxis Axis() => new LinearAxis().With("gridcolor", Palette.Grid).With("zeroline", false).With("fixedrange", false);
}
