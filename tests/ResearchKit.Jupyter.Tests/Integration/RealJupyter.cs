using System.Diagnostics;

namespace ResearchKit.Jupyter.Tests.Integration;

/// <summary>
/// The gate of the tests that need Jupyter itself: they are skipped where it is not installed, unless
/// <c>RESEARCHKIT_REQUIRE_INTEGRATION=1</c> says that it has to be.
/// </summary>
internal static class RealJupyter
{
    private static readonly string Python = OperatingSystem.IsWindows() ? "python" : "/usr/bin/python3";

    /// <summary>Skips the test, or fails it, unless Python has these modules.</summary>
    public static async Task RequireAsync(params string[] modules)
    {
        var missing = "Python with " + string.Join(", ", modules);
        try
        {
            var (exitCode, _, _) = await TryRunAsync(Python, ["-c", "import " + string.Join(',', modules)], null, null);
            if (exitCode == 0)
            {
                return;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No Python at all.
        }

        Assert.False(Environment.GetEnvironmentVariable("RESEARCHKIT_REQUIRE_INTEGRATION") == "1", $"{missing} is required and not installed.");
        Assert.Skip($"{missing} is not installed.");
    }

    /// <summary>Runs Python, and fails with its whole output unless it succeeds.</summary>
    /// <returns>What it wrote to its standard output.</returns>
    public static async Task<string> RunPythonAsync(string[] arguments, IReadOnlyDictionary<string, string>? environment = null, string? input = null)
    {
        var (exitCode, output, errors) = await TryRunAsync(Python, arguments, environment, input);
        Assert.True(exitCode == 0, $"python {string.Join(' ', arguments)} ended with {exitCode}:\n{output}\n{errors}");
        return output;
    }

    private static async Task<(int ExitCode, string Output, string Errors)> TryRunAsync(
        string program, string[] arguments, IReadOnlyDictionary<string, string>? environment, string? input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var outputs = Task.WhenAll(process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, (await outputs)[0], (await outputs)[1]);
    }
}
