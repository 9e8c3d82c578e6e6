using System.Collections.Concurrent;
using System.Diagnostics;

namespace ResearchKit.Jupyter;

/// <summary>
/// The kernels that this process has started: when it ends without having shut them down, they are killed.
/// </summary>
internal static class LiveKernels
{
    private static readonly ConcurrentDictionary<Process, bool> Live = new();

    static LiveKernels() => AppDomain.CurrentDomain.ProcessExit += (_, _) => KillAll();

    public static void Add(Process process) => Live[process] = true;

    public static void Remove(Process process) => Live.TryRemove(process, out _);

    private static void KillAll()
    {
        foreach (var process in Live.Keys)
        {
            try
            {
                process.Kill(entireProcessTree: true);
            }
            catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It has ended already.
            }
        }
    }
}
