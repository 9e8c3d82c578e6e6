using System.Text.Json.Nodes;
using ResearchKit.Cli.Tests.Commands;

namespace ResearchKit.Cli.Tests.Integration;

/// <summary>
/// A notebook verified on the archived .NET Interactive itself. Its tool may be had or not: where
/// <c>RESEARCHKIT_DOTNET_INTERACTIVE</c> names no such program the test is skipped, in CI too.
/// </summary>
public sealed class DotNetInteractiveTests : IDisposable
{
    private const string Kernel = ".net-csharp";
    private readonly string _folder = Directory.CreateTempSubdirectory("dotnet-interactive").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_it_shows_otherwise_is_laid_to_the_kernel_and_what_it_prints_is_the_same()
    {
        var program = Environment.GetEnvironmentVariable("RESEARCHKIT_DOTNET_INTERACTIVE");
        Assert.SkipUnless(File.Exists(program), "RESEARCHKIT_DOTNET_INTERACTIVE does not name dotnet-interactive.");
        Install(program!);
        await File.WriteAllTextAsync(Path.Combine(_folder, "n.ipynb"), NotebookText.Of(["var x = 40 + 2;\nx", "Console.WriteLine($\"{x / 4.0}\");"]), TestContext.Current.CancellationToken);
        var (exitCode, output) = await RunAsync("run", "n.ipynb", "--in-place");
        Assert.True(exitCode == 0, output);
        (exitCode, output) = await RunAsync("verify", "n.ipynb", "--kernel", Kernel);
        Assert.True(exitCode == 1, output);
        Assert.Contains("cell 1 (c0) changed, because of the kernel", output, StringComparison.Ordinal);
        Assert.DoesNotContain("cell 2 (c1) changed", output, StringComparison.Ordinal);
        Assert.Contains("changed, 1 cell, because of the kernel", output, StringComparison.Ordinal);
    }

    private void Install(string program) => File.WriteAllText(
        Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "jupyter", "kernels", Kernel)).FullName, "kernel.json"),
        new JsonObject
        {
            ["argv"] = new JsonArray(program, "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-port-range", "2048-3000"),
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
            ["env"] = new JsonObject { ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1" },
        }.ToJsonString());

    private Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) =>
        Commands.Program.RunInAsync(_folder, new Dictionary<string, string> { ["JUPYTER_PATH"] = Path.Combine(_folder, "jupyter") }, arguments);
}
