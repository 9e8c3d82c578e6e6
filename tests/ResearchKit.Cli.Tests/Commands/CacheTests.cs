using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Cells tagged <c>cache</c>, as the runner runs them on the real kernel.</summary>
public sealed class CacheTests : IDisposable
{
    private const string Process = "System.Environment.ProcessId";
    private readonly string _folder = Directory.CreateTempSubdirectory("cache").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_is_kept_and_said_on_the_terminal_in_the_record_and_by_the_same_bytes()
    {
        Write("var seen = 2;", Process, "seen + 1", "int.Parse(\"no number\")");
        Assert.Contains("cell 2 (c1) was run though its tag is 'cache': not run before", await RunAsync(expected: 1), StringComparison.Ordinal);
        var first = await ResultAsync();
        var output = await RunAsync(expected: 1);
        Assert.Contains("cell 2 (c1) kept its outputs", output, StringComparison.Ordinal);
        Assert.Contains("2/4     kept  " + Process, output, StringComparison.Ordinal);
        Assert.Equal(first, await ResultAsync());
        var record = JsonNode.Parse(await File.ReadAllTextAsync(At("out/run.json"), Stop))!["notebooks"]![0]!["cached"]![0]!;
        Assert.Equal((2, "c1", true), ((int)record["cell"]!, (string)record["id"]!, (bool)record["kept"]!));
        Assert.Contains("was run though its tag is 'cache': as asked", await RunAsync(expected: 1, "--no-cache"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_run_where_a_cell_below_needs_it_and_the_reason_is_said()
    {
        Write("var a = 1;", $"var process = {Process}; process", "process > 0");
        await RunAsync(expected: 0);
        Assert.Contains("cell 2 (c1) was run though its tag is 'cache': cell 3 needs its 'process'", await RunAsync(expected: 0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_and_a_package_of_the_lock_make_it_run_again()
    {
        Write("var year = 1;", $"{Process} + year");
        await RunAsync(expected: 0);
        Assert.Contains("parameters changed", await RunAsync(expected: 0, "-p", "year=2"), StringComparison.Ordinal);
        Assert.Contains("kept its outputs", await RunAsync(expected: 0, "-p", "year=2"), StringComparison.Ordinal);
        await File.WriteAllTextAsync(At("n.lock.json"), "{\"lock\": 1, \"packages\": {}}", Stop);
        Assert.Contains("packages changed", await RunAsync(expected: 0, "-p", "year=2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifying_is_not_fooled_unless_asked()
    {
        Write("1", Process);
        Assert.Equal(0, (await Program.RunInAsync(_folder, "run", "n.ipynb", "--in-place")).ExitCode);
        var (exitCode, output) = await Program.RunInAsync(_folder, "verify", "n.ipynb");
        Assert.Equal(1, exitCode);
        Assert.Contains("cell 2 (c1) changed", output, StringComparison.Ordinal);
        (exitCode, output) = await Program.RunInAsync(_folder, "verify", "n.ipynb", "--reuse-cached");
        Assert.True(exitCode == 0, output);
        Assert.Contains("note (cache) cell 2: not rerun, as asked", output, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string At(string name) => Path.Combine(_folder, name);

    /// <summary>Writes a notebook whose first cell declares parameters and whose second is tagged.</summary>
    private void Write(params string[] cells)
    {
        var notebook = JsonNode.Parse(NotebookText.Of(cells))!;
        notebook["cells"]![0]!["metadata"]!["tags"] = new JsonArray("parameters");
        notebook["cells"]![1]!["metadata"]!["tags"] = new JsonArray("cache");
        File.WriteAllText(At("n.ipynb"), notebook.ToJsonString());
    }

    private async Task<string> RunAsync(int expected, params string[] options)
    {
        var (exitCode, output) = await Program.RunInAsync(_folder, ["run", "n.ipynb", "-o", "out", .. options]);
        Assert.True(exitCode == expected, output);
        return output;
    }

    private Task<string> ResultAsync() => File.ReadAllTextAsync(At("out/n.ipynb"), Stop);
}
