using System.Globalization;
using System.Runtime.InteropServices;

namespace ResearchKit.Jupyter;

/// <summary>
/// Notices that the process which started this kernel has ended, however it did, so that no kernel is left over.
/// </summary>
internal static partial class ParentWatch
{
    /// <summary>A signal that does nothing but find out whether there is anybody to send it to.</summary>
    private const int NoSignal = 0;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Begins to watch for the parent that the environment tells of, if it tells of one.</summary>
    /// <param name="connectionFile">
    /// The connection file of this kernel: the environment may be inherited from another's.
    /// </param>
    /// <param name="ended">Called once, from any thread.</param>
    public static void Start(string connectionFile, Action ended)
    {
        if (Environment.GetEnvironmentVariable(KernelCommand.ParentHoldsStdinVariable) == connectionFile)
        {
            LeaveTerminal();
            new Thread(() => ReadToEnd(ended)) { IsBackground = true, Name = "jupyter-parent" }.Start();
        }
        else if (!OperatingSystem.IsWindows()
            && Environment.GetEnvironmentVariable(KernelCommand.ParentVariable) is { } variable
            && int.TryParse(variable, CultureInfo.InvariantCulture, out var parent))
        {
            _ = WaitForEndAsync(parent, ended);
        }
    }

    // A Ctrl+C at the parent's terminal is the parent's to handle: in a session of its own the kernel does not get it.
    private static void LeaveTerminal()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetSession();
        }
    }

    [LibraryImport("libc", EntryPoint = "setsid")]
    private static partial int SetSession();

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

    // Jupyter's own clients tell who they are and no more: an orphan's parent is another process than before.
    private static async Task WaitForEndAsync(int parent, Action ended)
    {
        var isChild = ParentId() == parent;
        using var timer = new PeriodicTimer(Interval);
        do
        {
            await timer.WaitForNextTickAsync().ConfigureAwait(false);
        }
        while (isChild ? ParentId() == parent : SendSignal(parent, NoSignal) == 0);

        ended();
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int ParentId();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);
}
