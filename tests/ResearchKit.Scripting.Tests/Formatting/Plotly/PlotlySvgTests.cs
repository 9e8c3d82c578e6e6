using System.Xml.Linq;

namespace ResearchKit.Scripting.Tests.Formatting.Plotly;

public sealed class PlotlySvgTests
{
    private static readonly Dictionary<string, string> Figures = new()
    {
        ["lines"] = """
            {"data":[{"type":"scatter","mode":"lines","name":"rising","x":[0,1,2,3,4],"y":[1,2,null,8,16]},
                     {"type":"scatter","mode":"lines","name":"falling","x":[0,1,2,3,4],"y":[9,7,5,3,1]},
                     {"type":"scatter","mode":"markers","name":"seen","x":[0.5,2.5],"y":[3,12]}],
             "layout":{"title":{"text":"Rising <b>and</b> falling"},"xaxis":{"title":{"text":"seconds"}},"yaxis":{"title":{"text":"metres"}}}}
            """,
        ["area"] = """{"data":[{"type":"scatter","mode":"lines","fill":"tozeroy","x":[0,1,2,3],"y":[1,4,9,16]}],"layout":{}}""",
        ["bars"] = """
            {"data":[{"type":"bar","name":"2024","x":["apples","pears","plums"],"y":[3,5,2]},{"type":"bar","name":"2025","x":["apples","pears","plums"],"y":[4,1,-2]}],
             "layout":{"title":"Harvest"}}
            """,
        ["stacked-bars"] = """
            {"data":[{"type":"bar","name":"2024","x":["apples","pears"],"y":[3,5]},{"type":"bar","name":"2025","x":["apples","pears"],"y":[4,1]}],"layout":{"barmode":"stack"}}
            """,
        ["lying-bars"] = """{"data":[{"type":"bar","orientation":"h","y":["apples","pears and quinces"],"x":[3,5]}],"layout":{}}""",
        ["histogram"] = """{"data":[{"type":"histogram","x":[1,2,2,3,3,3,4,4,5,9]}],"layout":{}}""",
        ["box"] = """{"data":[{"type":"box","name":"first","y":[1,2,3,4,5,20]},{"type":"box","name":"second","y":[4,5,6,7,8]}],"layout":{}}""",
        ["heatmap"] = """{"data":[{"type":"heatmap","z":[[1,2,3],[4,5,6.5],[7,null,9]],"x":["a","b","c"],"y":["r1","r2","r3"]}],"layout":{"title":{"text":"Heat"}}}""",
        ["pie"] = """{"data":[{"type":"pie","labels":["north","east","south","west"],"values":[50,30,15,5]}],"layout":{"title":{"text":"Shares"}}}""",
        ["dates"] = """
            {"data":[{"type":"scatter","mode":"lines+markers","x":["2024-01-15T00:00:00","2024-07-01T00:00:00","2025-03-20T00:00:00"],"y":[12000,1500,34000]}],"layout":{"width":600,"height":300}}
            """,
        ["logarithmic"] = """{"data":[{"type":"scatter","mode":"markers","x":[1,2,3,4],"y":[1,10,1000,0]}],"layout":{"yaxis":{"type":"log"}}}""",
        ["panels"] = """
            {"data":[{"type":"scatter","x":[1,2,3],"y":[3,1,2],"xaxis":"x","yaxis":"y"},{"type":"bar","x":["a","b"],"y":[5,7],"xaxis":"x2","yaxis":"y2"}],
             "layout":{"xaxis":{"domain":[0,0.44]},"xaxis2":{"domain":[0.56,1],"anchor":"y2"},"yaxis2":{"anchor":"x2"}}}
            """,
    };

    public static TheoryData<string> Kinds() => [.. Figures.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_has_a_still_image(string kind) => Approved.Verify($"Formatting/Plotly/{kind}", ".svg", PlotlySvg.Of(Figures[kind]));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_image_is_xml_with_a_title_and_a_description(string kind)
    {
        var image = XDocument.Parse(PlotlySvg.Of(Figures[kind])!).Root!;

        Assert.Equal("svg", image.Name.LocalName);
        Assert.NotEmpty(image.Element(image.Name.Namespace + "title")!.Value);
        Assert.StartsWith("Chart", image.Element(image.Name.Namespace + "desc")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":[{"type":"surface","z":[[1,2],[3,4]]}],"layout":{}}""")]
    [InlineData("""{"data":[{"type":"scatter","x":[1],"y":[1]},{"type":"scatter3d","x":[1],"y":[1],"z":[1]}],"layout":{}}""")]
    [InlineData("""{"data":[],"layout":{}}""")]
    [InlineData("{}")]
    public void What_cannot_be_drawn_has_no_image_rather_than_half_of_one(string figure) => Assert.Null(PlotlySvg.Of(figure));

    [Theory]
    [InlineData("""{"data":[{"type":"scatter"}]}""")]
    [InlineData("""{"data":[{"type":"bar","x":["a"],"y":[null]}],"layout":null}""")]
    [InlineData("""{"data":[{"type":"histogram","x":[]}],"layout":{"title":7}}""")]
    [InlineData("""{"data":[{"type":"pie","values":[0,-1]}],"layout":{"width":"wide"}}""")]
    [InlineData("""{"data":[{"type":"heatmap","z":[]}],"layout":{"xaxis":{"domain":["a",1]}}}""")]
    [InlineData("""{"data":[{"type":"scatter","x":[1e308,-1e308],"y":["-","x"]}],"layout":{"xaxis":{"range":[3,3]}}}""")]
    [InlineData("""{"data":[{"type":"scatter","x":["0001-01-01","9999-12-31"],"y":[1,2],"name":"<script>&"}],"layout":{"showlegend":true}}""")]
    public void Hostile_figures_give_an_image_that_is_whole(string figure)
    {
        var image = PlotlySvg.Of(figure)!;

        Assert.DoesNotContain("NaN", image, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", image, StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(image).Root);
    }

    [Fact]
    public void A_trace_of_a_million_points_is_thinned_out() =>
        Assert.InRange(PlotlySvg.Of($$"""{"data":[{"mode":"lines+markers","y":[{{string.Join(',', Enumerable.Range(0, 1_000_000))}}]}]}""")!.Length, 100_000, 1_000_000);

    [Fact]
    public void A_heatmap_of_very_many_cells_is_thinned_out()
    {
        var row = $"[{string.Join(',', Enumerable.Range(0, 1000))}]";
        Assert.InRange(PlotlySvg.Of($$"""{"data":[{"type":"heatmap","z":[{{string.Join(',', Enumerable.Repeat(row, 1000))}}]}]}""")!.Length, 1_000_000, 6_000_000);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    public void A_number_that_is_none_is_missing(string none) => Assert.Equal(
        Drawn("""{"data":[{"mode":"lines","x":[0,1,2],"y":[1.5,null,3]}]}"""),
        Drawn($$"""{"data":[{"mode":"lines","x":[0,1,2],"y":[1.5,"{{none}}",3]}]}"""));

    [Fact]
    public void A_time_is_drawn_as_it_is_written_whatever_its_time_zone() => Assert.Equal(
        Drawn("""{"data":[{"x":["2024-01-01T00:00:00","2024-01-03T00:00:00"],"y":[1,2]}]}"""),
        Drawn("""{"data":[{"x":["2024-01-01T00:00:00+09:00","2024-01-03T00:00:00+09:00"],"y":[1,2]}]}"""));

    [Theory]
    [InlineData("false")]
    [InlineData("\"legendonly\"")]
    public void A_trace_that_is_switched_off_is_not_drawn(string visible) => Assert.Null(
        PlotlySvg.Of($$"""{"data":[{"x":[1,2],"y":[1,2],"visible":{{visible}}}]}"""));

    [Theory]
    [InlineData("""{"data":[{"mode":"markers","y":[100000000000000000,100000000000000016]}]}""")]
    [InlineData("""{"data":[{"mode":"markers","y":[1,10]}],"layout":{"yaxis":{"type":"log","range":[1,1000000000]}}}""")]
    public void An_axis_has_few_marks_however_its_numbers_lie(string figure) =>
        Assert.InRange(XDocument.Parse(PlotlySvg.Of(figure)!).Descendants().Count(element => element.Name.LocalName == "line"), 4, 60);

    [Fact]
    public void Bars_on_an_axis_of_powers_stand_on_its_lower_end_and_on_each_other()
    {
        Assert.True(Heights("[0.001,0.1]") is [> 0 and var small, var large] && large > small);
        var stacked = Heights("[10,10]", "[90,90]");
        Assert.InRange(stacked[2] / stacked[0], 24, 26);
    }

    [Fact]
    public void What_lies_beyond_a_range_that_is_given_is_cut_off()
    {
        var image = XDocument.Parse(Drawn("""{"data":[{"mode":"markers","x":[1,2,3],"y":[1,500,3]}],"layout":{"yaxis":{"range":[0,10]}}}""")).Root!;
        var cut = Assert.Single(image.Elements(image.Name.Namespace + "svg"));
        Assert.Equal(3, cut.Elements(image.Name.Namespace + "circle").Count());
        Assert.Empty(image.Elements(image.Name.Namespace + "circle"));
    }

    [Fact]
    public void A_range_from_high_to_low_turns_an_axis_round()
    {
        var image = XDocument.Parse(Drawn("""{"data":[{"mode":"markers","x":[1,2],"y":[1,9]}],"layout":{"yaxis":{"range":[10,0]}}}""")).Root!;
        var heights = image.Descendants(image.Name.Namespace + "circle").Select(circle => double.Parse(circle.Attribute("cy")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.True(heights[0] < heights[1]);
    }

    private static string Drawn(string figure) => PlotlySvg.Of(figure)!;

    private static double[] Heights(params string[] traces)
    {
        var data = traces.Select(y => $$"""{"type":"bar","x":["a","b"],"y":{{y}}}""");
        var image = XDocument.Parse(PlotlySvg.Of($$"""{"data":[{{string.Join(',', data)}}],"layout":{"barmode":"stack","yaxis":{"type":"log"} } }""")!).Root!;
        return [.. image.Descendants(image.Name.Namespace + "rect").Where(rect => rect.HasElements).Select(rect => double.Parse(rect.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture))];
    }
}
