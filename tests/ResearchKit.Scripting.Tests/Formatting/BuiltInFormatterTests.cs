namespace ResearchKit.Scripting.Tests.Formatting;

public sealed class BuiltInFormatterTests : SessionTest
{
    [Fact]
    public async Task A_string_is_plain_text()
    {
        var value = await RunAsync("\"abc\"");
        Assert.Equal([new MimeData("text/plain", "abc")], value!.Items);
    }

    [Fact]
    public async Task Html_is_the_formatting_packages_own()
    {
        var html = (await RunAsync("1"))!["text/html"];
        Assert.StartsWith("<div class=\"dni-plaintext\"><pre>1</pre></div><style>", html, StringComparison.Ordinal);
        Assert.Equal(html, await TextOfAsync("1.ToDisplayString(\"text/html\")"));
    }

    [Fact]
    public async Task A_plotly_chart_is_plotlys_json_a_still_image_and_a_sentence()
    {
        await RunAsync("#r \"nuget: Plotly.NET\"\nusing Plotly.NET; using Plotly.NET.TraceObjects;");
        await RunAsync("var trace = new Trace(\"scatter\"); trace.SetProperty(\"x\", new[] { 1, 2, 3 }); trace.SetProperty(\"y\", new[] { 1, 4, 9 });");
        var value = await RunAsync("GenericChart.ofTraceObjects(false, new[] { trace })");
        Assert.Equal(["application/vnd.plotly.v1+json", "image/svg+xml", "text/plain"], value!.Items.Select(item => item.MimeType));
        Assert.True(value.Items[0].IsJson);
        Assert.StartsWith("Chart: scatter, 3 points", value["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_frame_is_a_table_with_types_and_missing_values()
    {
        await RunAsync("#r \"nuget: Microsoft.Data.Analysis\"\nusing Microsoft.Data.Analysis;");
        var text = await TextOfAsync("new DataFrame(new StringDataFrameColumn(\"who\", new[] { \"a\", null }), new Int32DataFrameColumn(\"n\", new int?[] { 1, null }))");
        Assert.Equal("   who            n\n   string       int\n0  a              1\n1  missing  missing\n2 rows × 2 columns", text);
    }

    [Fact]
    public async Task A_long_data_frame_says_how_much_of_it_is_shown()
    {
        await RunAsync("#r \"nuget: Microsoft.Data.Analysis\"\nusing Microsoft.Data.Analysis;");
        var value = await RunAsync("new DataFrame(new Int32DataFrameColumn(\"n\", Enumerable.Range(0, 1_000_000)))");
        Assert.EndsWith("<p><small>20 of 1,000,000 rows × 1 columns</small></p>", value!["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deedle_frame_is_a_table_with_keys_types_and_missing_values()
    {
        await RunAsync("#r \"nuget: Deedle\"\nusing Deedle;");
        var text = await TextOfAsync(
            """
            var a = new SeriesBuilder<string, double>(); a.Add("x", 1.5); a.Add("y", double.NaN);
            Frame.FromColumns(new Dictionary<string, Series<string, double>> { ["n"] = a.Series })
            """);
        Assert.Equal("         n\n    double\nx      1.5\ny  missing\n2 rows × 1 columns", text);
    }

    [Fact]
    public async Task A_task_says_how_it_stands() => Assert.Equal("Task, completed: 3", await TextOfAsync("Task.FromResult(3)"));

    [Fact]
    public async Task Json_is_json()
    {
        var value = await RunAsync("System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":1}\")");
        Assert.Equal("{\n  \"a\": 1\n}", value!["application/json"]!.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":[1]}\").RootElement")]
    [InlineData("System.Text.Json.Nodes.JsonNode.Parse(\"{\\\"a\\\":[1]}\")")]
    public async Task Json_is_a_tree_where_there_is_html(string json)
    {
        var value = await RunAsync(json);
        Assert.Equal("text/html", value!.Items[0].MimeType);
        Assert.Contains("<td>a</td>", value.Items[0].Content, StringComparison.Ordinal);
        Assert.DoesNotContain("Parent", value.Items[0].Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_xplot_chart_is_plotlys_json_a_still_image_and_a_sentence()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("xplot").FullName, "XPlot.Plotly.dll");
        CompileStandIn(path);
        var value = await RunAsync($"#r \"{path}\"\nnew XPlot.Plotly.PlotlyChart()");
        Assert.Equal("Chart “T”: scatter “s”, 2 points", value!["text/plain"]);
        Assert.Equal(
            """{"data":[{"type":"scatter","name":"s","x":[1,2]}],"layout":{"title":"T","width":900,"height":500}}""",
            value["application/vnd.plotly.v1+json"]);
        Assert.StartsWith("<svg", value["image/svg+xml"], StringComparison.Ordinal);
        Assert.Null(value["text/html"]);
    }

    [Fact]
    public async Task The_bytes_of_an_image_are_shown_as_the_image()
    {
        var value = await RunAsync("new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }");
        Assert.Equal([new MimeData("image/png", "iVBORw0KGgo="), new MimeData("text/plain", "image/png, 8 bytes")], value!.Items);
    }

    [Fact]
    public async Task Other_bytes_are_numbers() => Assert.Equal("[ 1, 2 ]", await TextOfAsync("new byte[] { 1, 2 }"));

    [Fact]
    public async Task A_type_that_renders_itself_is_shown_in_all_that_it_declares()
    {
        await RunAsync(
            """
            public class Source : ITypeFormatterSource
            {
                public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
                    [new HtmlFormatter<Drawn>(d => "<svg/>"), new PlainTextFormatter<Drawn>(d => "drawn"), new SvgFormatter()];
            }
            public class SvgFormatter : TypeFormatter<Drawn>
            {
                public override string MimeType => "image/svg+xml";
                public override bool Format(Drawn value, FormatContext context) { context.Writer.Write("<svg/>"); return true; }
            }
            [TypeFormatterSource(typeof(Source))]
            public class Drawn { }
            """);
        var value = await RunAsync("new Drawn()");
        Assert.Equal(["text/html", "text/plain", "image/svg+xml"], value!.Items.Select(item => item.MimeType));
        Assert.Equal("drawn", value["text/plain"]);
    }

    [Fact]
    public async Task A_value_too_large_is_cut_with_a_note()
    {
        await RestartAsync(NotebookPackages.Options with { MaxRepresentationLength = 100 });
        var text = await TextOfAsync("new string('x', 1000)");
        Assert.EndsWith("… cut: this text has 1,000 characters, of which 100 are shown", text, StringComparison.Ordinal);
    }

    // XPlot.Plotly tells of a chart just so.
    private static void CompileStandIn(string path)
    {
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            """
            namespace XPlot.Plotly;
            public class PlotlyChart
            {
                public int Width => 900;
                public int Height => 500;
                public string GetInlineJS() =>
                    "<script>\n var data = [{\"type\":\"scatter\",\"name\":\"s\",\"x\":[1,2]}];\n var layout = {\"title\":\"T\"};\n Plotly.newPlot('id', data, layout);\n</script>";
            }
            """,
            cancellationToken: TestContext.Current.CancellationToken);
        using var file = File.Create(path);
        var result = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "XPlot.Plotly", [tree], [Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary)).Emit(file, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success);
    }
}
