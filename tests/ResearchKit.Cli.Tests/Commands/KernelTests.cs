namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Where a kernel is installed, and who finds it there.</summary>
public sealed class KernelTests : IDisposable
{
    // The system may have a kernel of the usual name.
    private const string Name = "only-in-this-test";

    private readonly string _folder = Directory.CreateTempSubdirectory("kernels").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_kernel_below_a_folder_says_who_finds_it_and_is_listed_there()
    {
        Assert.DoesNotContain(Name, await RunAsync("", "kernel", "list"), StringComparison.Ordinal);
        Assert.Contains("No kernels are installed below env.", await RunAsync("", "kernel", "list", "--prefix", "env"), StringComparison.Ordinal);

        var share = Path.Combine(_folder, "env", "share", "jupyter");
        Assert.Contains(
            $"others where JUPYTER_PATH names {share}. kernel list --prefix env shows it.", await RunAsync("", "kernel", "install", "--as", Name, "--prefix", "env"), StringComparison.Ordinal);
        Assert.DoesNotContain(Name, await RunAsync("", "kernel", "list"), StringComparison.Ordinal);
        Assert.Contains(Name, await RunAsync("", "kernel", "list", "--prefix", "env"), StringComparison.Ordinal);

        Assert.Contains(Name, await RunAsync(share, "kernel", "list"), StringComparison.Ordinal);
        Assert.DoesNotContain("JUPYTER_PATH", await RunAsync(share, "kernel", "install", "--as", Name, "--prefix", "env"), StringComparison.Ordinal);
        Assert.DoesNotContain("JUPYTER_PATH", await RunAsync("", "kernel", "install"), StringComparison.Ordinal);
    }

    private async Task<string> RunAsync(string path, params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["JUPYTER_PATH"] = path, ["JUPYTER_DATA_DIR"] = Path.Combine(_folder, "user"), ["VIRTUAL_ENV"] = "", ["CONDA_PREFIX"] = "" };
        var (exitCode, output) = await Program.RunInAsync(_folder, environment, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
