using System.Globalization;
using System.Xml.Linq;

namespace ResearchKit.Scripting.Tests.Formatting.Plotly;

/// <summary>Bars, boxes and their axes in still images.</summary>
public sealed class PlotlyBarsTests
{
    [Theory]
    [InlineData("x", "y", "")]
    [InlineData("y", "x", """, "orientation":"h" """)]
    public void Very_many_bars_are_drawn_as_the_outline_that_they_make(string along, string across, string lying)
    {
        var heights = string.Join(',', Enumerable.Range(0, 100_000).Select(i => i == 70_000 ? 500 : i % 7));
        var image = Drawn($$"""{"data":[{"type":"bar","{{along}}":[{{string.Join(',', Enumerable.Range(0, 100_000))}}],"{{across}}":[{{heights}}]{{lying}}}]}""");
        Assert.InRange(image.Length, 10_000, 200_000);
        var reach = Bars(image, lying.Length > 0 ? "width" : "height");
        Assert.True(reach.Max() > 50 * reach.Order().ElementAt(reach.Length / 2), "the one high bar stays");
    }

    [Fact]
    public void Very_many_outliers_of_a_box_are_drawn_once_a_pixel()
    {
        var values = string.Join(',', Enumerable.Repeat(0, 200_000).Concat(Enumerable.Range(1000, 20_000)));
        Assert.InRange(Drawn($$"""{"data":[{"type":"box","y":[{{values}}]}]}""").Length, 1_000, 100_000);
    }

    [Theory]
    [InlineData("""["2024-01-01","2024-01-02","2024-01-03"]""", "{}")]
    [InlineData("""["2024-01-01T06:00:00","2024-01-01T07:00:00"]""", "{}")]
    [InlineData("[1704067200000,1704153600000]", """{"xaxis":{"type":"date"}}""")]
    public void Bars_on_an_axis_of_dates_stand_whole_within_their_panel(string days, string layout)
    {
        var image = XDocument.Parse(Drawn($$"""{"data":[{"type":"bar","x":{{days}},"y":[1,2,3]}],"layout":{{layout}}}""")).Root!;
        var bars = image.Descendants(image.Name.Namespace + "rect").Where(rect => rect.HasElements).Select(rect => (From: Number(rect, "x"), To: Number(rect, "x") + Number(rect, "width"))).ToArray();
        var grid = image.Descendants(image.Name.Namespace + "line").Where(line => Number(line, "y1") == Number(line, "y2")).ToArray();
        var (left, right) = (grid.Min(line => Number(line, "x1")), grid.Max(line => Number(line, "x2")));
        Assert.All(bars, bar => Assert.True(bar.From >= left && bar.To <= right, $"{bar} in {left} to {right}"));
    }

    [Fact]
    public void A_range_of_milliseconds_is_one_of_dates()
    {
        const string Trace = """{"mode":"markers","x":["2024-01-01","2024-01-05"],"y":[1,2]}""";
        Assert.Equal(
            Drawn($$"""{"data":[{{Trace}}],"layout":{"xaxis":{"range":["2023-12-31","2024-01-10"] } } }"""),
            Drawn($$"""{"data":[{{Trace}}],"layout":{"xaxis":{"range":[1703980800000,1704844800000] } } }"""));
    }

    [Fact]
    public void Milliseconds_and_years_on_an_axis_of_dates_are_dates()
    {
        static string With(string days) => Drawn($$"""{"data":[{"mode":"markers","x":{{days}},"y":[1,2]}],"layout":{"xaxis":{"type":"date"} } }""");
        Assert.Equal(With("""["2024-01-01","2025-01-01"]"""), With("[1704067200000,1735689600000]"));
        Assert.Equal(With("""["2024-01-01","2025-01-01"]"""), With("""["2024","2025"]"""));
    }

    private static string Drawn(string figure) => PlotlySvg.Of(figure)!;

    private static double[] Bars(string image, string size) =>
        [.. XDocument.Parse(image).Descendants().Where(element => element.Name.LocalName == "rect" && element.Attribute(size == "height" ? "width" : "height")!.Value == "1").Select(rect => Number(rect, size))];

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
