using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>What the program says to the shell.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("exit").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Two_when_there_is_no_such_verb_with_the_nearest()
    {
        var (exitCode, output) = await Program.RunAsync("runn");
        Assert.Equal(2, exitCode);
        Assert.Contains("Did you mean", output, StringComparison.Ordinal);
        Assert.Contains("\nrun\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zero_when_every_cell_ran() => Assert.Equal(0, (await RunAsync("1 + 1")).ExitCode);

    [Fact]
    public async Task One_when_a_cell_failed_and_the_notebook_is_saved_with_its_error()
    {
        var (exitCode, output) = await RunAsync("throw new System.InvalidOperationException(\"broken\");", "1");
        Assert.Equal(1, exitCode);
        Assert.Contains("cell 1 (id c0)", output, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: broken", output, StringComparison.Ordinal);
        var cells = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "out", "n.ipynb"), TestContext.Current.CancellationToken))!["cells"]!.AsArray();
        Assert.Equal("error", (string?)cells[0]!["outputs"]![0]!["output_type"]);
        Assert.Empty(cells[1]!["outputs"]!.AsArray());
    }

    [Fact]
    public async Task One_when_a_cell_takes_too_long() =>
        Assert.Equal(1, (await RunAsync(["while (true) { }"], "--timeout", "1")).ExitCode);

    [Fact]
    public async Task Two_when_a_notebook_is_not_there() =>
        Assert.Equal(2, (await Program.RunAsync("run", Path.Combine(_folder, "none.ipynb"))).ExitCode);

    [Fact]
    public async Task Three_when_the_kernel_is_not_installed_and_it_is_named()
    {
        var (exitCode, output) = await RunAsync(["1"], "--kernel", "no-such-kernel");
        Assert.Equal(3, exitCode);
        Assert.Contains("no-such-kernel", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_when_a_parameter_has_no_value() =>
        Assert.Equal(2, (await RunAsync(["1"], "-p", "name")).ExitCode);

    [Fact]
    public async Task Three_when_the_kernel_dies_and_what_came_before_is_saved()
    {
        var (exitCode, _) = await RunAsync("System.Console.WriteLine(\"before\");", "System.Environment.FailFast(\"gone\");");
        Assert.Equal(3, exitCode);
        Assert.Contains("before", await File.ReadAllTextAsync(Path.Combine(_folder, "out", "n.ipynb"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Environment.Exit(0);")]
    [InlineData("System.Environment.Exit(5);")]
    public async Task Three_when_a_cell_ends_the_kernel_and_what_it_wrote_is_saved(string ending)
    {
        var (exitCode, output) = await RunAsync("1 + 1", "System.Console.WriteLine(\"last words\"); " + ending, "2 + 2");
        Assert.Equal(3, exitCode);
        Assert.Contains("cell 2 (id c1)", output, StringComparison.Ordinal);
        Assert.Contains("last words", Outputs(1), StringComparison.Ordinal);
    }

    /// <summary>A recursion that never leaves the framework, whose calls no compiler of ours could watch.</summary>
    [Fact]
    public async Task Three_when_the_stack_overflows_and_the_cell_is_reported()
    {
        var (exitCode, output) = await RunAsync(
            "1 + 1", "var a = new object[1]; a[0] = a; ((System.Collections.IStructuralEquatable)a).GetHashCode(System.Collections.StructuralComparisons.StructuralEqualityComparer)");
        Assert.Equal(3, exitCode);
        Assert.Contains("cell 2 (id c1)", output, StringComparison.Ordinal);
        Assert.Contains("KernelDied", Outputs(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_when_a_file_is_no_notebook()
    {
        var file = Path.Combine(_folder, "n.ipynb");
        await File.WriteAllTextAsync(file, "{ this is no JSON", TestContext.Current.CancellationToken);
        Assert.Equal(4, (await Program.RunAsync("run", file, "-o", Path.Combine(_folder, "out"))).ExitCode);
    }

    [Fact]
    public async Task Zero_when_the_shipped_data_have_no_fault() => Assert.Equal(0, (await Program.RunAsync("check")).ExitCode);

    [Fact]
    public async Task Two_when_there_is_no_study_to_check() => Assert.Equal(2, (await Program.RunAsync("check", _folder)).ExitCode);

    private Task<(int ExitCode, string Output)> RunAsync(params string[] cells) => RunAsync(cells, []);

    private async Task<(int ExitCode, string Output)> RunAsync(string[] cells, params string[] options)
    {
        var file = Path.Combine(_folder, "n.ipynb");
        await File.WriteAllTextAsync(file, NotebookText.Of(cells), TestContext.Current.CancellationToken);
        return await Program.RunAsync(["run", file, "-o", Path.Combine(_folder, "out"), .. options]);
    }

    private string Outputs(int cell) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "out", "n.ipynb")))!["cells"]![cell]!["outputs"]!.ToJsonString();
}
