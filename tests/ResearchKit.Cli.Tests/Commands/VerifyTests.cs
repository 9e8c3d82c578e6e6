using System.Text.Json.Nodes;
using ResearchKit.Cli.Tests.Repository;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>What <c>verify</c> says and exits with, on the real kernel.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("verify").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Same_is_zero_and_what_changed_is_one_with_the_cell_and_the_value()
    {
        var file = await RunAsync("var x = 40 + 2;\nx", "x * 10.0");
        var (exitCode, output) = await VerifyAsync(file);
        Assert.True(exitCode == 0, output);
        Assert.Contains("1 notebook verified: the same results", output, StringComparison.Ordinal);

        await EditAsync(file, text => text.Replace("\"42\"", "\"43\"", StringComparison.Ordinal));
        Directory.CreateDirectory(At("r"));
        File.CreateSymbolicLink(At("r/r.json"), At("kept.json"));
        (exitCode, output) = await VerifyAsync(file, "--json", At("r/r.json"), "--junit", At("r/r.xml"), "--html", At("r/r.html"));
        Assert.Equal(1, exitCode);
        Assert.Contains("n.ipynb: rerun", output, StringComparison.Ordinal);
        Assert.Equal(At("kept.json"), new FileInfo(At("r/r.json")).LinkTarget);
        Assert.Contains("cell 1 (c0) changed", output, StringComparison.Ordinal);
        Assert.Contains("-1 (-2.33%)", output, StringComparison.Ordinal);
        Assert.Equal(1, (int)JsonNode.Parse(await File.ReadAllTextAsync(At("r/r.json"), Stop))!["changed"]!);
        Assert.True(File.Exists(At("r/r.xml")) && File.Exists(At("r/r.html")));
    }

    [Fact]
    public async Task Only_what_has_changed_is_run_where_that_is_asked_for()
    {
        var file = await RunAsync("1 + 1");
        Assert.Contains("(1/1", (await VerifyAsync(file)).Output.Replace(" ", "(", StringComparison.Ordinal), StringComparison.Ordinal);
        var (exitCode, output) = await VerifyAsync(file, "--changed");
        Assert.Equal(0, exitCode);
        Assert.Contains("same, unchanged since it was last verified", output, StringComparison.Ordinal);
        (exitCode, output) = await VerifyAsync(file, "--changed", "--tolerance", "exact");
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("unchanged", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_are_not_what_their_package_says_are_a_fault_though_no_output_changed()
    {
        Folders.Copy(Checkout.PathOf("data"), At("data"));
        await File.AppendAllTextAsync(At("data/places.csv"), "\n", Stop);
        var file = await RunAsync("1 + 1");
        var (exitCode, output) = await VerifyAsync(file);
        Assert.Equal(1, exitCode);
        Assert.Contains("fault (data) places.csv", output, StringComparison.Ordinal);
        Assert.Contains("same, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_that_the_code_does_not_show_comes_out_in_another_order()
    {
        var file = await RunAsync(
            "class Box { public int N; }\nvar box = new Box();\nint Next() => ++box.N;",
            "Next()",
            "Next()",
            "System.AppDomain.CurrentDomain.SetData(\"made\", \"by cell 4\");",
            "(string)System.AppDomain.CurrentDomain.GetData(\"made\") ?? \"nothing\"",
            "3 + 4");
        var (exitCode, output) = await VerifyAsync(file, "--reorder");
        Assert.True(exitCode == 0, output);
        Assert.Contains("warning (order) cell 3: gives something else when only the cells that it names run before it (1)", output, StringComparison.Ordinal);
        Assert.Contains("warning (order) cell 5: gives something else when only it runs", output, StringComparison.Ordinal);
        Assert.DoesNotContain("cell 6:", output, StringComparison.Ordinal);
        Assert.Contains("run in the order 6 5 4 1 3 2 too", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--tolerance", "wide")]
    [InlineData(2, "--svg", "colours")]
    [InlineData(2, "--sanitize", "none.cfg")]
    [InlineData(3, "--kernel", "no-such-kernel")]
    public async Task What_cannot_be_meant_or_had_has_its_exit_code(int expected, params string[] options)
    {
        var file = Write("1");
        var (exitCode, output) = await VerifyAsync(file, options);
        Assert.Equal(expected, exitCode);
        Assert.Contains(options[1], output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_of_format_3_is_refused_with_what_to_do()
    {
        var (exitCode, output) = await VerifyAsync(Checkout.PathOf("tests", "Fixtures", "notebooks", "faulty", "format-3.ipynb"));
        Assert.Equal(4, exitCode);
        Assert.Contains("only format 4 can be read", output, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task EditAsync(string file, Func<string, string> edit)
    {
        var before = await File.ReadAllTextAsync(file, Stop);
        var after = edit(before);
        Assert.NotEqual(before, after);
        await File.WriteAllTextAsync(file, after, Stop);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private string Write(params string[] cells)
    {
        File.WriteAllText(At("n.ipynb"), NotebookText.Of(cells));
        return At("n.ipynb");
    }

    private async Task<string> RunAsync(params string[] cells)
    {
        var file = Write(cells);
        var (exitCode, output) = await Program.RunInAsync(_folder, "run", file, "--in-place");
        Assert.True(exitCode == 0, output);
        return file;
    }

    private Task<(int ExitCode, string Output)> VerifyAsync(string file, params string[] options) => Program.RunInAsync(_folder, ["verify", file, .. options]);
}
