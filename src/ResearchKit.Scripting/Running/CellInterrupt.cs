namespace ResearchKit.Scripting;

/// <summary>Waits for a cell, and stops it when asked: first by the checkpoints in its code, then by waking it.</summary>
internal sealed class CellInterrupt(TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LastPatience = TimeSpan.FromMilliseconds(600);

    /// <summary>How the wait for a cell ended.</summary>
    public enum Ending
    {
        /// <summary>The cell came to its own end, good or bad.</summary>
        Done,

        /// <summary>It was stopped.</summary>
        Stopped,

        /// <summary>It would not stop.</summary>
        StillRunning,
    }

    public async Task<Ending> WaitAsync(CellThread cell, CancellationToken interrupt)
    {
        if (await EndsWithin(cell.Outcome, Timeout.InfiniteTimeSpan, interrupt))
        {
            return interrupt.IsCancellationRequested && IsCancellation(cell.Outcome) ? Ending.Stopped : Ending.Done;
        }

        using var checkpoints = Checkpoint.Raise();
        if (await EndsWithin(cell.Outcome, Patience, CancellationToken.None))
        {
            return Ending.Stopped;
        }

        // The thread has left the cell: what it awaits is left to itself.
        if (cell.Body.IsCompleted)
        {
            return Ending.Stopped;
        }

        cell.Wake();
        if (await EndsWithin(cell.Body, LastPatience, CancellationToken.None))
        {
            return Ending.Stopped;
        }

        cell.Abandon();
        return Ending.StillRunning;
    }

    private async Task<bool> EndsWithin(Task task, TimeSpan patience, CancellationToken interrupt)
    {
        if (!task.IsCompleted)
        {
            var timeout = Task.Delay(patience, time, interrupt);
            await Task.WhenAny(task, timeout);
        }

        return task.IsCompleted;
    }

    private static bool IsCancellation(Task task) =>
        task.IsCanceled || task.Exception?.InnerException is OperationCanceledException;
}
