using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>One cell's run on the kernel, with all the ways in which it can end.</summary>
internal sealed class CellExecution(KernelClient kernel, CellRecording recording, RunOptions options)
{
    private static readonly ErrorOutput Interrupted = new("RunInterrupted", "The run was stopped while this cell was running.", []);

    /// <summary>Runs the code; gives null where it succeeded. Each failure has left its error in the recording.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the code may still be running.</exception>
    public async Task<CellFailure?> RunAsync(string code, CancellationToken cancellationToken)
    {
        var execution = kernel.ExecuteAsync(new ExecuteRequest(code), recording.Add, CancellationToken.None);
        try
        {
            var timeout = options.CellTimeout ?? Timeout.InfiniteTimeSpan;
            return FailureOf(await execution.WaitAsync(timeout, options.TimeProvider, cancellationToken).ConfigureAwait(false));
        }
        catch (TimeoutException)
        {
            return await StopAsync(execution, cancellationToken).ConfigureAwait(false);
        }
        catch (KernelDiedException death)
        {
            recording.Add(CellKilledKernelException.ErrorOf(death));
            return new DeathFailure(death);
        }
        catch (OperationCanceledException)
        {
            recording.Add(Interrupted);
            throw;
        }
    }

    private CodeFailure? FailureOf(ExecuteReply reply)
    {
        if (reply.Status == ReplyStatus.Ok)
            return null;
        if (recording.Error is not { } error)
        {
            error = reply.Error is { } e ? new(e.Name, e.Value, e.Traceback) : new("Aborted", "The kernel did not run this cell.", []);
            recording.Add(error);
        }

        return new(error);
    }

    private async Task<CellFailure> StopAsync(Task<ExecuteReply> execution, CancellationToken cancellationToken)
    {
        var killed = !await InterruptAsync(execution, cancellationToken).ConfigureAwait(false);
        if (killed)
        {
            kernel.Kill();
            await ((Task)execution).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var error = CellTimeoutException.ErrorOf(options.CellTimeout!.Value, killed);
        recording.Add(error);
        return new TimeoutFailure(error, killed);
    }

    /// <returns>Whether the cell has stopped and the kernel lives.</returns>
    private async Task<bool> InterruptAsync(Task<ExecuteReply> execution, CancellationToken cancellationToken)
    {
        try
        {
            var stopped = kernel.InterruptAsync(cancellationToken).ContinueWith(_ => execution, TaskScheduler.Default).Unwrap();
            await stopped.WaitAsync(options.InterruptGrace, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is TimeoutException or KernelDiedException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
