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
}
