using System.Diagnostics;
using ResearchKit.Cli.Tests.Repository;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>The program as a user starts it: in a process of its own.</summary>
internal static class Program
{
    public static Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => RunInAsync(Checkout.Root, arguments);

    /// <summary>Runs it in a folder.</summary>
    public static Task<(int ExitCode, string Output)> RunInAsync(string folder, params string[] arguments) =>
        RunInAsync(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs it in a folder, with other environment variables.</summary>
    public static async Task<(int ExitCode, string Output)> RunInAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
