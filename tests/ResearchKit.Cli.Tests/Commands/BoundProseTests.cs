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
        Assert.Contains("failed in a text", output, StringComparison.Ordinal);
        Assert.Equal("One\ntwo <!--=unknown-->1<!--/-->.", await TextAsync(0));
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

    private async Task<(int ExitCode, string Output)> RunAsync(params (string Kind, string Source)[] cells)
    {
        var file = Path.Combine(_folder, "n.ipynb");
        await File.WriteAllTextAsync(file, NotebookText.Of(cells), TestContext.Current.CancellationToken);
        return await Program.RunAsync("run", file, "-o", Path.Combine(_folder, "out"));
    }
}
