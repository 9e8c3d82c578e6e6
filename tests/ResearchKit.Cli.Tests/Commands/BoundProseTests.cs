using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Texts that take their values from code, in the kit's own kernel.</summary>
public sealed class BoundProseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("prose").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_text_takes_its_values_from_the_code_above_it()
    {
        var (exitCode, output) = await RunAsync(
            ("code", "var troops = 1500; var share = 0.25;"),
            ("markdown", "They were <!--= troops:N0 -->?<!--/-->, <!--=$\"{share:P0}\".Replace(\" \", \"\")-->?<!--/--> of “<!--= \"all\" -->?<!--/-->”."),
            ("code", "troops = 2000;"),
            ("markdown", "Then <!--=troops-->1500<!--/-->."));
        Assert.True(exitCode == 0, output);
        Assert.Equal("They were <!--= troops:N0 -->1,500<!--/-->, <!--=$\"{share:P0}\".Replace(\" \", \"\")-->25%<!--/--> of “<!--= \"all\" -->all<!--/-->”.", await TextAsync(1));
        Assert.Equal("Then <!--=troops-->2000<!--/-->.", await TextAsync(3));
    }

    [Fact]
    public async Task A_value_that_cannot_be_had_fails_the_run_and_is_named_with_its_text_and_line()
    {
        var (exitCode, output) = await RunAsync(("markdown", "One\ntwo <!--=unknown-->1<!--/-->."), ("code", "1"));
        Assert.Equal(1, exitCode);
        Assert.Contains("text 1, line 2: the bound value 'unknown' fails", output, StringComparison.Ordinal);
        Assert.Contains("CS0103", output, StringComparison.Ordinal);
        Assert.Contains("what the cells above its text declare", output, StringComparison.Ordinal);
        Assert.DoesNotContain("cell 0", output, StringComparison.Ordinal);
        Assert.Contains("failed in a text", output, StringComparison.Ordinal);
        Assert.Equal("One\ntwo <!--=unknown-->1<!--/-->.", await TextAsync(0));
    }

    [Fact]
    public async Task All_values_of_a_text_that_cannot_be_had_are_named_and_those_that_can_be_are_brought_up_to_date()
    {
        var (exitCode, output) = await RunAsync(("code", "var n = 10;"), ("markdown", "Of <!--=one-->1<!--/-->\nand <!--=n-->5<!--/-->\nand <!--=int.Parse(\"two\")-->2<!--/-->."));
        Assert.Equal(1, exitCode);
        Assert.Contains("text 2, line 1: the bound value 'one' fails", output, StringComparison.Ordinal);
        Assert.Contains("text 2, line 3: the bound value 'int.Parse(\"two\")' fails", output, StringComparison.Ordinal);
        Assert.Contains("in a correct format. It can use what the cells", output, StringComparison.Ordinal);
        Assert.Equal("Of <!--=one-->1<!--/-->\nand <!--=n-->10<!--/-->\nand <!--=int.Parse(\"two\")-->2<!--/-->.", await TextAsync(1));
    }

    [Fact]
    public async Task A_value_that_may_fail_is_named_all_the_same_and_keeps_no_other_from_its_own()
    {
        var (exitCode, output) = await RunAsync(
            ["--allow-errors"],
            ("code", "var n = 10;"),
            ("markdown", "Of <!--=n-->5<!--/--> and <!--=gone-->1<!--/-->."),
            ("markdown", "A <!--=n-->5 without its\nend."),
            ("markdown", "Of <!--=n-->5<!--/-->."));
        Assert.True(exitCode == 0, output);
        Assert.Contains("text 2, line 1: the bound value 'gone' fails", output, StringComparison.Ordinal);
        Assert.Contains("text 3, line 1: '<!--=n-->' is not ended", output, StringComparison.Ordinal);
        Assert.Contains("ok, 2 errors allowed, 2 bound values left as before", output, StringComparison.Ordinal);
        Assert.Equal("Of <!--=n-->10<!--/--> and <!--=gone-->1<!--/-->.", await TextAsync(1));
        Assert.Equal("A <!--=n-->5 without its\nend.", await TextAsync(2));
        Assert.Equal("Of <!--=n-->10<!--/-->.", await TextAsync(3));
    }

    [Theory]
    [InlineData("There are <!--= n -->5<!-- / --> claims; my own words.<!--/--> End.", "<!--/--> ends no bound value")]
    [InlineData("There are <!--= n -->5<!-- end --> claims.\n\nMy own words.<!--/--> End.", "'<!-- end -->' begins before '<!--= n -->' has ended")]
    [InlineData("There are <!--= n -->5 claims.\n\nMy own words.<!--/--> End.", "'<!--= n -->' is not ended by <!--/--> on its line")]
    public async Task A_text_with_a_marker_that_is_none_is_left_as_it_is_and_the_place_is_named(string text, string reason)
    {
        var (exitCode, output) = await RunAsync(("code", "var n = 10;"), ("markdown", text));
        Assert.Equal(1, exitCode);
        Assert.Contains("n.ipynb: text 2, line ", output, StringComparison.Ordinal);
        Assert.Contains(reason, output, StringComparison.Ordinal);
        Assert.Equal(text, await TextAsync(1));
    }

    [Fact]
    public async Task Markers_may_have_spaces_and_what_is_bound_may_be_a_choice()
    {
        var (exitCode, output) = await RunAsync(
            ("code", "var n = 10;"), ("markdown", "In <!--= n-->1<!-- / --> and <!-- = n -->1<!--/--> <!--= n > 5 ? \"many\" : \"few\" -->?<!--/-->: <!--= (n > 5 ? n : 0):N1 -->?<!--/-->"));
        Assert.True(exitCode == 0, output);
        Assert.Equal("In <!--= n-->10<!-- / --> and <!-- = n -->10<!--/--> <!--= n > 5 ? \"many\" : \"few\" -->many<!--/-->: <!--= (n > 5 ? n : 0):N1 -->10.0<!--/-->", await TextAsync(1));
    }

    [Fact]
    public async Task A_value_of_several_lines_is_refused()
    {
        var (exitCode, output) = await RunAsync(("markdown", "Value <!--=\"a\\nb\"-->1<!--/-->."));
        Assert.Equal(1, exitCode);
        Assert.Contains("more than one line", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cells_around_a_bound_text_are_numbered_without_a_gap()
    {
        await RunAsync(("code", "1"), ("markdown", "Value <!--=1-->1<!--/-->."), ("code", "2"));
        Assert.Equal([1, 2], (await CellsAsync()).Where(cell => (string?)cell!["cell_type"] == "code").Select(cell => (int)cell!["execution_count"]!));
    }

    private async Task<string> TextAsync(int cell) =>
        string.Concat((await CellsAsync())[cell]!["source"] is JsonArray lines ? lines.Select(line => (string?)line) : [(string?)(await CellsAsync())[cell]!["source"]]);

    private async Task<JsonArray> CellsAsync() =>
        JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "out", "n.ipynb"), TestContext.Current.CancellationToken))!["cells"]!.AsArray();

    private Task<(int ExitCode, string Output)> RunAsync(params (string Kind, string Source)[] cells) => RunAsync([], cells);

    private async Task<(int ExitCode, string Output)> RunAsync(string[] options, params (string Kind, string Source)[] cells)
    {
        var file = Path.Combine(_folder, "n.ipynb");
        await File.WriteAllTextAsync(file, NotebookText.Of(cells), TestContext.Current.CancellationToken);
        return await Program.RunAsync(["run", file, "-o", Path.Combine(_folder, "out"), .. options]);
    }
}
