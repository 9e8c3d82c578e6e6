using System.Text.Json.Nodes;
using ResearchKit.Cli.Tests.Repository;
using ResearchKit.Jupyter.Tests.Integration;

namespace ResearchKit.Cli.Tests.Integration;

/// <summary>Jupyter's own clients use the C# kernel as it is installed.</summary>
public sealed class JupyterClientsTests
{
    [Fact]
    public async Task Every_test_that_jupyter_has_for_kernels_passes()
    {
        await RealJupyter.RequireAsync("jupyter_kernel_test");
        using var kernel = await InstalledKernel.CreateAsync();

        var report = await RealJupyter.RunPythonAsync(["-W", "ignore", Script("kernel_conformance.py")], kernel.Environment);

        Assert.DoesNotContain("skipped", report, StringComparison.Ordinal);
        Assert.Contains("\nOK\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jupyter_client_finds_the_whole_protocol()
    {
        await RealJupyter.RequireAsync("jupyter_client");
        using var kernel = await InstalledKernel.CreateAsync();

        var said = await RealJupyter.RunPythonAsync(["-W", "ignore", Script("drive_kernel.py")], kernel.Environment);

        Assert.EndsWith("all held\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nbclient_runs_a_shipped_notebook()
    {
        await RealJupyter.RequireAsync("nbclient");
        using var kernel = await InstalledKernel.CreateAsync();
        var folder = Path.Combine(kernel.CopyStudy(), "notebooks");
        var notebook = Path.Combine(folder, "03-claims.ipynb");
        var before = Outputs(await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken));

        await RealJupyter.RunPythonAsync(["-W", "ignore", Script("run_notebook.py"), notebook, folder], kernel.Environment);

        Assert.Equal(before, Outputs(await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Nbconvert_makes_a_page_of_a_shipped_notebook()
    {
        await RealJupyter.RequireAsync("nbconvert");
        using var kernel = await InstalledKernel.CreateAsync();
        var notebook = Path.Combine(kernel.CopyStudy(), "notebooks", "04-figures.ipynb");

        await RealJupyter.RunPythonAsync(["-W", "ignore", "-m", "nbconvert", "--execute", "--to", "html", notebook], kernel.Environment);

        var page = await File.ReadAllTextAsync(Path.ChangeExtension(notebook, ".html"), TestContext.Current.CancellationToken);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains("<table", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jupyter_console_runs_code_and_asks()
    {
        await RealJupyter.RequireAsync("jupyter_console", "pexpect");
        using var kernel = await InstalledKernel.CreateAsync();

        await RealJupyter.RunPythonAsync(["-W", "ignore", Script("type_at_console.py")], kernel.Environment);
    }

    private static string Script(string name) => Checkout.PathOf("tests", "ResearchKit.Cli.Tests", "Integration", name);

    /// <summary>The plain texts of all outputs, which are the same in every run.</summary>
    private static string[] Outputs(string notebook) =>
    [
        .. JsonNode.Parse(notebook)!["cells"]!.AsArray()
            .Where(cell => (string?)cell!["cell_type"] == "code")
            .SelectMany(cell => cell!["outputs"]!.AsArray())
            .Select(output => Joined(output!["data"]?["text/plain"] ?? output["text"])),
    ];

    private static string Joined(JsonNode? text) => text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)text ?? "";
}
