using System.Diagnostics;

namespace ResearchKit.Jupyter.Tests.Client;

/// <summary>Waits for the end of a process that need not be a child of this one.</summary>
internal static class Gone
{
    public static async Task WaitAsync(int processId, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            await process.WaitForExitAsync(cancellationToken).WaitAsync(TimeSpan.FromSeconds(30), cancellationToken);
        }
        catch (ArgumentException)
        {
            // It is gone.
        }
    }
}
