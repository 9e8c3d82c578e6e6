using System.Text.Json.Nodes;
using ResearchKit.Cli.Tests.Repository;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Notebooks with faults of their own: what is said, what it exits with, and that the file stays whole.</summary>
public sealed class FaultyNotebookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("faulty").FullName;

    private string Notebook => Path.Combine(_folder, "n.ipynb");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("format-3.ipynb", "n.ipynb:5: the notebook is of format 3; only format 4 can be read (open it in Jupyter and save it there)")]
    [InlineData("truncated.ipynb", "n.ipynb:37: invalid JSON")]
    [InlineData("merge-conflict.ipynb", "n.ipynb:10: an unresolved merge conflict")]
    public async Task What_cannot_be_read_is_left_as_it_is_and_the_line_is_said(string fixture, string reason)
    {
        File.Copy(Checkout.PathOf("tests", "Fixtures", "notebooks", "faulty", fixture), Notebook);
        var before = await File.ReadAllBytesAsync(Notebook, Stop);
        foreach (var arguments in new string[][] { ["run", "--in-place", "n.ipynb"], ["verify", "n.ipynb"], ["strip", "n.ipynb"] })
        {
            var (exitCode, output) = await Program.RunInAsync(_folder, arguments);
            Assert.True(exitCode == 4, $"{arguments[0]}: {exitCode}\n{output}");
            Assert.Contains(reason, output, StringComparison.Ordinal);
            Assert.Equal(before, await File.ReadAllBytesAsync(Notebook, Stop));
        }
    }

    [Fact]
    public async Task One_that_cannot_be_read_keeps_no_other_from_being_stripped()
    {
        Write(["1"], notebook => notebook["cells"]![0]!["execution_count"] = 1);
        await File.WriteAllTextAsync(Path.Combine(_folder, "a.ipynb"), "{", Stop);
        var (exitCode, output) = await Program.RunInAsync(_folder, "strip", "a.ipynb", "n.ipynb");
        Assert.Equal(4, exitCode);
        Assert.Contains("1 notebook stripped, 0 without.", output, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_of_one_id_are_run_and_told()
    {
        Write(["1", "2"], notebook => notebook["cells"]![1]!["id"] = "c0");
        await ToldAsync("2 cells have the id 'c0'; an id must be one cell's");
        Assert.Equal(["1", "2"], Outputs().Select(output => Plain(output!)));
    }

    [Fact]
    public async Task An_output_without_a_MIME_type_is_told()
    {
        Write(["1"], notebook => notebook["cells"]![0]!["outputs"] = new JsonArray(
            new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject(), ["metadata"] = new JsonObject() }));
        var (exitCode, output) = await Program.RunInAsync(_folder, "verify", "n.ipynb");
        Assert.True(exitCode == 1, output);
        Assert.Contains("warning (document) cell 1: has an output without any MIME type, which shows nothing", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_megabytes_of_output_are_kept_whole_and_verified()
    {
        Write(["System.Console.Write(new string('x', 50_000_000));"], _ => { });
        var (exitCode, output) = await Program.RunInAsync(_folder, "run", "--in-place", "n.ipynb");
        Assert.True(exitCode == 0, output);
        Assert.True(output.Length < 2000, "the output is not poured over the terminal");
        Assert.InRange(new FileInfo(Notebook).Length, 50_000_000, 200_000_000);
        Assert.Equal(50_000_000, Outputs()[0]!["text"]!.AsArray().Sum(line => ((string)line!).Length));
        (exitCode, output) = await Program.RunInAsync(_folder, "verify", "n.ipynb");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task A_kernel_that_dies_in_cell_7_is_told_with_the_cell_and_six_cells_are_kept()
    {
        Write([.. Enumerable.Range(1, 6).Select(i => $"{i}"), "System.Environment.FailFast(\"gone\");", "8"], _ => { });
        var (exitCode, output) = await Program.RunInAsync(_folder, "run", "--in-place", "n.ipynb");
        Assert.Equal(3, exitCode);
        Assert.Contains("kernel died in cell 7", output, StringComparison.Ordinal);
        Assert.Contains("n.ipynb: cell 7 (id c6)", output, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4", "5", "6"], Outputs().Take(6).Select(shown => Plain(shown!)));
        (exitCode, output) = await Program.RunInAsync(_folder, "verify", "n.ipynb");
        Assert.Equal(3, exitCode);
        Assert.Contains("7", output, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task ToldAsync(string fault)
    {
        var (exitCode, output) = await Program.RunInAsync(_folder, "run", "--in-place", "n.ipynb");
        Assert.True(exitCode == 0, output);
        Assert.Contains($"n.ipynb: warning: {fault}", output, StringComparison.Ordinal);
        (exitCode, output) = await Program.RunInAsync(_folder, "verify", "n.ipynb");
        Assert.True(exitCode == 0, output);
        Assert.Contains($"warning (document) {fault}", output, StringComparison.Ordinal);
    }

    private void Write(string[] cells, Action<JsonNode> change)
    {
        var notebook = JsonNode.Parse(NotebookText.Of(cells))!;
        change(notebook);
        File.WriteAllText(Notebook, notebook.ToJsonString());
    }

    private static string Plain(JsonNode output) => string.Concat(output["data"]!["text/plain"]!.AsArray().Select(line => (string)line!));

    private List<JsonNode?> Outputs() => [.. JsonNode.Parse(File.ReadAllText(Notebook))!["cells"]!.AsArray().SelectMany(cell => cell!["outputs"]!.AsArray())];
}
