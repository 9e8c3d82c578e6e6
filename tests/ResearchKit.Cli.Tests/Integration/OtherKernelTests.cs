using System.Text.Json.Nodes;
using ResearchKit.Cli.Tests.Commands;
using ResearchKit.Jupyter.Tests.Integration;

namespace ResearchKit.Cli.Tests.Integration;

/// <summary>Notebooks on kernels that are not the kit's own: Jupyter's for Python, and the same under another name and in another environment.</summary>
public sealed class OtherKernelTests : IDisposable
{
    private const string Other = "python-elsewhere";
    private readonly string _folder = Directory.CreateTempSubdirectory("other-kernel").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_notebook_in_Python_runs_on_the_kernel_that_it_names_takes_parameters_and_keeps_what_is_tagged()
    {
        await WriteAsync("year = 1", "import os\nos.getpid()", "print(year + 1)");
        for (var turn = 0; turn < 2; turn++)
        {
            var (exitCode, output) = await RunAsync("run", "n.ipynb", "--kernel", "python3", "-o", "out", "-p", "year=1917");
            Assert.True(exitCode == 0, output);
            Assert.Contains(turn == 0 ? "not run before" : "cell 4 may need what it leaves behind", output, StringComparison.Ordinal);
        }

        var cells = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "out", "n.ipynb"), TestContext.Current.CancellationToken))!["cells"]!.AsArray();
        Assert.Equal("1918\n", string.Concat(cells[^1]!["outputs"]![0]!["text"]!.AsArray().Select(line => (string)line!)));
        Assert.Equal([1, 2, 3, 4], cells.Select(cell => (int)cell!["execution_count"]!));
    }

    [Fact]
    public async Task What_differs_on_another_kernel_and_not_on_the_notebooks_own_is_laid_to_it()
    {
        await WriteAsync("1 + 1", "import os\nos.environ.get('OF_THE_KERNEL', 'none')", "print('done')");
        var (exitCode, output) = await RunAsync("run", "n.ipynb", "--in-place");
        Assert.True(exitCode == 0, output);
        (exitCode, output) = await RunAsync("verify", "n.ipynb");
        Assert.True(exitCode == 0, output);
        (exitCode, output) = await RunAsync("verify", "n.ipynb", "--kernel", Other);
        Assert.Equal(1, exitCode);
        Assert.Contains("cell 2 (c1) changed, because of the kernel", output, StringComparison.Ordinal);
        Assert.Contains("- 'none'", output, StringComparison.Ordinal);
        Assert.Contains("+ 'elsewhere'", output, StringComparison.Ordinal);
        Assert.Contains("changed, 1 cell, because of the kernel", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_notebooks_own_kernel_gives_while_verifying_is_not_kept_as_anothers()
    {
        await WriteAsync("1 + 1", "import os\nos.environ.get('OF_THE_KERNEL', 'none')");
        await RunAsync("run", "n.ipynb", "--in-place");
        await RunAsync("verify", "n.ipynb", "--kernel", Other, "--reuse-cached");
        var (exitCode, output) = await RunAsync("run", "n.ipynb", "--kernel", Other, "-o", "out");
        Assert.True(exitCode == 0, output);
        Assert.Contains("'elsewhere'", await File.ReadAllTextAsync(Path.Combine(_folder, "out", "n.ipynb"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task WriteAsync(params string[] cells)
    {
        await RealJupyter.RequireAsync("ipykernel");
        var notebook = JsonNode.Parse(NotebookText.Of(cells))!;
        notebook["metadata"]!["kernelspec"] = new JsonObject { ["name"] = "python3", ["language"] = "python", ["display_name"] = "Python 3" };
        notebook["cells"]![0]!["metadata"]!["tags"] = new JsonArray("parameters");
        notebook["cells"]![1]!["metadata"]!["tags"] = new JsonArray("cache");
        File.WriteAllText(Path.Combine(_folder, "n.ipynb"), notebook.ToJsonString());
        var spec = Directory.CreateDirectory(Path.Combine(_folder, "jupyter", "kernels", Other));
        File.WriteAllText(Path.Combine(spec.FullName, "kernel.json"), new JsonObject
        {
            ["argv"] = new JsonArray("/usr/bin/python3", "-m", "ipykernel_launcher", "-f", "{connection_file}"),
            ["display_name"] = "Python elsewhere",
            ["language"] = "python",
            ["env"] = new JsonObject { ["OF_THE_KERNEL"] = "elsewhere" },
        }.ToJsonString());
    }

    private Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) =>
        Commands.Program.RunInAsync(_folder, new Dictionary<string, string> { ["JUPYTER_PATH"] = Path.Combine(_folder, "jupyter") }, arguments);
}
