using NodaTime;
using NodaTime.Text;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace ResearchKit;

/// <summary>Small steps to build a Plotly.NET figure whose JSON holds only what was put in.</summary>
internal static class PlotlyParts
{
    /// <summary>Room for a legend of up to three lines at the foot.</summary>
    internal const double LegendRoom = 80;

    private const string Font = "Arial, Helvetica, sans-serif";
    private const double ToolBar = 32;
    private const double TitleSize = 17;
    private const double KeySize = 11;

    // By how much plotly.js moves a title up for each line after its first.
    private const double LineRise = 12;

    private static readonly string[] _months = ["M1", "M6"];

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

    /// <summary>A layout on white: below the tool bar the title, in as many lines as 600 pixels need, then the drawing.</summary>
    /// <param name="title">The title.</param>
    /// <param name="body">Height of the drawing; one unit of its vertical axis is one pixel.</param>
    /// <param name="left">Room for what stands at the left of the drawing.</param>
    /// <param name="above">Room for what stands above it.</param>
    /// <param name="below">Room for what stands below it.</param>
    internal static Layout Layout(string title, double body, double left = 20, double above = 0, double below = 20)
    {
        var lines = TextLines.Wrap(CleanText.Line(title), 560, TitleSize, 3);
        var top = ToolBar + (lines.Count * 22) + 8 + above;
        return new Layout()
            .With("title", new Title().With("text", string.Join("<br>", lines.Select(CleanText.Plotly))).With("x", 0.01).With("xanchor", "left")
                .With("y", 1).With("yanchor", "top").With("yref", "container").With("pad", new Padding().With("t", ToolBar + ((lines.Count - 1) * LineRise))).With("font", Text(TitleSize, Palette.Ink)))
            .With("font", Text(12, Palette.Ink)).With("height", Math.Round(top + body + below)).With("margin", Margin(Math.Round(left), 20, Math.Round(top), below))
            .With("paper_bgcolor", Palette.Paper).With("plot_bgcolor", Palette.Paper).With("hovermode", "closest")
            .With("hoverlabel", new Hoverlabel().With("align", "left").With("bgcolor", Palette.Paper).With("font", Text(12, Palette.Ink)));
    }

    /// <summary>A figure without data that says why.</summary>
    internal static GenericChart Empty(string title, string reason)
    {
        var hidden = new LinearAxis().With("visible", false);
        var text = new Annotation().With("text", CleanText.Plotly(reason)).With("showarrow", false).With("xref", "paper").With("yref", "paper").With("x", 0.5).With("y", 0.5);
        return Figure([new Trace("scatter")], Layout(title, 80).With("xaxis", hidden).With("yaxis", hidden).With("annotations", new[] { text }));
    }

    /// <summary>A day as plotly.js reads it.</summary>
    internal static string Date(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Lines of a text that shows when a reader points at a mark; long ones are wrapped.</summary>
    internal static string Hover(IEnumerable<string> lines) =>
        string.Join("<br>", lines.SelectMany(line => TextLines.Wrap(CleanText.Line(line), 420, 12, 6)).Select(CleanText.Plotly));

    private static Margin Margin(double left, double right, double top, double bottom) =>
        new Margin().With("l", left).With("r", right).With("t", top).With("b", bottom);

    /// <summary>A legend in lines at the foot of the figure, where it covers neither the title nor an axis at the top.</summary>
    internal static Legend FootLegend() => new Legend().With("orientation", "h").With("x", 0).With("xref", "container")
        .With("y", 0).With("yanchor", "bottom").With("yref", "container");

    internal static Font Text(double size, string colour) =>
        new Font().With("family", Font).With("size", size).With("color", colour);

    internal static Marker Marker(string colour, string symbol, double size) =>
        new Marker().With("color", colour).With("symbol", symbol).With("size", size);

    /// <summary>The axis of a chart over days, at its top: as many ticks as a page of 600 pixels has room for, months in short.</summary>
    internal static LinearAxis Days(TimeAxis axis) => Axis().With("type", "date").With("side", "top").With("nticks", 9)
        .With("tickformatstops", new[] { new TickFormatStop().With("dtickrange", _months).With("value", "%b\n%Y") })
        .With("range", new[] { Date(axis.First), Date(axis.Last.PlusDays(1)) });

    /// <summary>Lines of a key, as many as its entries need on a page of 600 pixels.</summary>
    internal static IReadOnlyList<string> KeyLines(IEnumerable<string> entries) =>
        [.. entries.SelectMany(entry => TextLines.Wrap(CleanText.Line(entry), 540, KeySize, 6).Select((line, i) => (i == 0 ? "" : "\u00A0\u00A0\u00A0\u00A0\u00A0") + CleanText.Plotly(line)))];

    /// <summary>Room that a key takes below the drawing.</summary>
    internal static double KeyRoom(IReadOnlyList<string> lines) => (lines.Count * KeySize * 1.3) + 16;

    /// <summary>A key below the drawing, from the left edge of the figure.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="left">Room at the left of the drawing.</param>
    internal static Annotation Key(IReadOnlyList<string> lines, double left) => new Annotation()
        .With("xref", "paper").With("x", 0).With("xanchor", "left").With("xshift", Math.Round(8 - left)).With("yref", "paper").With("y", 0).With("yanchor", "top").With("yshift", -6)
        .With("align", "left").With("showarrow", false).With("font", Text(KeySize, Palette.Ink)).With("text", string.Join("<br>", lines));

    internal static LinearAxis Axis() => new LinearAxis().With("gridcolor", Palette.Grid).With("zeroline", false).With("fixedrange", false);
}
