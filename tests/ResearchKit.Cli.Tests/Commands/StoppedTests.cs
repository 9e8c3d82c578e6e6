using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>The program is asked to stop, or meets another of its kind.</summary>
public sealed class StoppedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stopped").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_run_that_is_asked_to_stop_says_so_saves_what_is_there_and_leaves_no_kernel(string signal, int expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        var notebook = Write("a.ipynb", "\"before\"", Waiting.WritesPid(At("pid")) + " while (true) { }", "\"after\"");
        using var run = RunningProgram.Start("run", notebook, "--in-place");
        await Waiting.ForFileAsync(At("pid"));
        await run.SignalAsync(signal);
        var (exitCode, output) = await run.EndAsync();
        Assert.True(exitCode == expected, output);
        Assert.InRange(output.IndexOf("Stopping", StringComparison.Ordinal), 0, output.IndexOf("a.ipynb: stopped", StringComparison.Ordinal));
        var cells = JsonNode.Parse(await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken))!["cells"]!.AsArray();
        Assert.Equal(1, (int)cells[0]!["execution_count"]!);
        Assert.Equal("RunInterrupted", (string?)cells[1]!["outputs"]![0]!["ename"]);
        Assert.Empty(cells[2]!["outputs"]!.AsArray());
        await Waiting.ForEndOfAsync(At("pid"));
        Assert.Equal(["a.ipynb", "pid"], Files());
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Verifying_that_is_asked_to_stop_changes_no_notebook_and_leaves_no_kernel(string signal, int expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        var notebook = Write("a.ipynb", Waiting.WritesPid(At("pid")) + " while (true) { }");
        var before = await File.ReadAllBytesAsync(notebook, TestContext.Current.CancellationToken);
        using var verify = RunningProgram.Start("verify", notebook);
        await Waiting.ForFileAsync(At("pid"));
        await verify.SignalAsync(signal);
        var (exitCode, output) = await verify.EndAsync();
        Assert.True(exitCode == expected, output);
        Assert.Contains("Stopping", output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(notebook, TestContext.Current.CancellationToken));
        await Waiting.ForEndOfAsync(At("pid"));
    }

    [Fact]
    public async Task Of_two_runs_of_one_notebook_in_place_the_second_is_refused_and_the_first_goes_on()
    {
        var notebook = Write("a.ipynb", Waiting.WritesPid(At("pid")), $"while (!System.IO.File.Exists(@\"{At("go")}\")) await System.Threading.Tasks.Task.Delay(20);\n\"done\"");
        using var first = RunningProgram.Start("run", notebook, "--in-place");
        await Waiting.ForFileAsync(At("pid"));
        var (exitCode, output) = await Program.RunAsync("run", notebook, "--in-place");
        Assert.Equal(4, exitCode);
        Assert.Contains("another run is writing this notebook", output, StringComparison.Ordinal);
        await File.WriteAllTextAsync(At("go"), "", TestContext.Current.CancellationToken);
        (exitCode, output) = await first.EndAsync();
        Assert.True(exitCode == 0, output);
        Assert.Contains("done", await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["a.ipynb", "go", "pid"], Files());
    }

    private string At(string name) => Path.Combine(_folder, name);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    private string Write(string name, params string[] cells)
    {
        File.WriteAllText(At(name), NotebookText.Of(cells));
        return At(name);
    }
}
