using System.Diagnostics;
using System.Globalization;

namespace ResearchKit.Jupyter;

/// <summary>Notices that the process which started this kernel has ended, however it did, so that no kernel is left over.</summary>
internal static class ParentWatch
{
    /// <summary>Begins to watch for the parent that the environment tells of, if it tells of one.</summary>
    /// <param name="ended">Called once, from any thread.</param>
    public static void Start(Action ended)
    {
        if (Environment.GetEnvironmentVariable(KernelCommand.ParentHoldsStdinVariable) == "1")
        {
            new Thread(() => ReadToEnd(ended)) { IsBackground = true, Name = "jupyter-parent" }.Start();
        }
        else if (int.TryParse(Environment.GetEnvironmentVariable(KernelCommand.ParentVariable), CultureInfo.InvariantCulture, out var parent)
            && !OperatingSystem.IsWindows())
        {
            _ = WaitForEndAsync(parent, ended);
        }
    }

    // The parent keeps the other end of the pipe open for as long as it lives, and writes nothing to it.
    private static void ReadToEnd(Action ended)
    {
        using var stdin = Console.OpenStandardInput();
        var buffer = new byte[256];
        while (stdin.Read(buffer) > 0)
        {
            // What is written to it is not for us.
        }

        ended();
    }

    private static async Task WaitForEndAsync(int parent, Action ended)
    {
        try
        {
            using var process = Process.GetProcessById(parent);
            await process.WaitForExitAsync().ConfigureAwait(false);
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }

        ended();
    }
}
