using System.Diagnostics;
using System.Globalization;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Waits for what another process does.</summary>
internal static class Waiting
{
    /// <summary>C# that writes its process's id into a file, which appears whole.</summary>
    public static string WritesPid(string file) =>
        $"System.IO.File.WriteAllText(@\"{file}.part\", System.Environment.ProcessId.ToString()); System.IO.File.Move(@\"{file}.part\", @\"{file}\");";

    public static async Task ForFileAsync(string file)
    {
        while (!File.Exists(file))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits for the end of the process whose id is in a file.</summary>
    public static async Task ForEndOfAsync(string pidFile)
    {
        var id = int.Parse(await File.ReadAllTextAsync(pidFile, TestContext.Current.CancellationToken), CultureInfo.InvariantCulture);
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        }
        catch (ArgumentException)
        {
            // It has gone already.
        }
    }
}
