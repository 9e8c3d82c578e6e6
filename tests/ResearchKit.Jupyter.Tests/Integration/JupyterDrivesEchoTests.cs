using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter.Tests.Integration;

/// <summary>Jupyter's own clients use the kernel half.</summary>
public sealed class JupyterDrivesEchoTests
{
    [Fact]
    public async Task Jupyter_client_gets_what_the_kernel_says()
    {
        await RealJupyter.RequireAsync("jupyter_client");
        using var echo = new InstalledEcho();

        var said = await RealJupyter.RunPythonAsync([Script("drive_echo.py")], echo.Environment);

        Approved.Verify("Integration/drive_echo", said);
    }

    [Fact]
    public async Task The_tests_that_jupyter_has_for_kernels_pass()
    {
        await RealJupyter.RequireAsync("jupyter_kernel_test");
        using var echo = new InstalledEcho();

        var report = await RealJupyter.RunPythonAsync(["-W", "ignore", Script("conformance.py")], echo.Environment);

        Assert.DoesNotContain("skipped", report, StringComparison.Ordinal);
        Assert.Contains("OK", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nbconvert_runs_a_notebook()
    {
        await RealJupyter.RequireAsync("nbconvert", "nbclient");
        using var echo = new InstalledEcho();
        var directory = Directory.CreateTempSubdirectory("notebook-");
        var notebook = Path.Combine(directory.FullName, "echo.ipynb");
        await File.WriteAllTextAsync(notebook, Notebook("echo one", "show two", "= three"), TestContext.Current.CancellationToken);

        await RealJupyter.RunPythonAsync(["-m", "nbconvert", "--execute", "--to", "notebook", "--inplace", notebook], echo.Environment);

        var cells = JsonNode.Parse(await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken))!["cells"]!.AsArray();
        directory.Delete(recursive: true);
        Assert.Equal(["stream", "display_data", "execute_result"], cells.Select(cell => (string?)cell!["outputs"]![0]!["output_type"]));
        Assert.Equal([1, 2, 3], cells.Select(cell => (int)cell!["execution_count"]!));
    }

    [Fact]
    public async Task Jupyter_console_runs_code()
    {
        await RealJupyter.RequireAsync("jupyter_console");
        using var echo = new InstalledEcho();

        // A question is asked of a terminal only: from a pipe the console may take the answer for the next line of code.
        var shown = await RealJupyter.RunPythonAsync(
            ["-m", "jupyter_console", "--kernel", "echo", "--simple-prompt", "-y"], echo.Environment, "echo hello console\n= 42\nexit\n");

        Assert.Contains("hello console", shown, StringComparison.Ordinal);
        Assert.Contains("42", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("direct")]
    [InlineData("through-a-wrapper")]
    public async Task A_kernel_does_not_outlive_a_client_of_jupyter_that_is_killed(string how)
    {
        await RealJupyter.RequireAsync("jupyter_client");
        using var echo = new InstalledEcho();

        var kernel = await RealJupyter.RunPythonAsync([Script("die_with_echo.py"), how], echo.Environment);

        await Client.Gone.WaitAsync(int.Parse(kernel, System.Globalization.CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);
    }

    private static string Script(string name) => Path.Combine(Approved.Project(), "Integration", name);

    private static string Notebook(params string[] cells) => new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select((code, index) => new JsonObject
        {
            ["cell_type"] = "code", ["id"] = $"c{index}", ["execution_count"] = null, ["metadata"] = new JsonObject(), ["outputs"] = new JsonArray(), ["source"] = code,
        })]),
        ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = "echo", ["display_name"] = "Echo", ["language"] = "echo" } },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }.ToJsonString();
}
