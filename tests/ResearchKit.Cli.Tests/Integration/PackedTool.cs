using System.Diagnostics;

namespace ResearchKit.Cli.Tests.Integration;

/// <summary>
/// The tool as it is packed and installed. Packing takes minutes, so it is done before the tests: <c>.ci/run</c> shows how, and
/// <c>RESEARCHKIT_TOOL</c> names the program.
/// </summary>
internal static class PackedTool
{
    /// <summary>The installed program; null where none was packed.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("RESEARCHKIT_TOOL") is { Length: > 0 } path ? path : null;

    /// <summary>Skips the test, or fails it where it has to run, unless a tool was packed.</summary>
    public static string Require()
    {
        Assert.False(Path is null && Environment.GetEnvironmentVariable("RESEARCHKIT_REQUIRE_INTEGRATION") == "1", "RESEARCHKIT_TOOL must name the packed and installed tool.");
        Assert.SkipWhen(Path is null, "No tool was packed: see .ci/run.");
        return Path!;
    }

    public static async Task<(int ExitCode, string Output)> RunAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var stop = TestContext.Current.CancellationToken;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, string.Concat(said));
    }
}
