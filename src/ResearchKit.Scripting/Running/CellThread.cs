namespace ResearchKit.Scripting;

/// <summary>
/// The thread that a cell runs on until its first await that has to wait. It can be woken from outside where it waits.
/// </summary>
/// <remarks>
/// A thread that runs is never aborted: on systems other than Windows the runtime does not survive an abort that meets it in
/// the framework's own code (<c>PAL_SEHException</c>), and with the process all variables would be lost.
/// </remarks>
internal sealed class CellThread
{
    private const int StackSize = 16 * 1024 * 1024;

    private readonly TaskCompletionSource<Task<object?>> _body = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Thread _thread;
    private volatile bool _stopping;

    private CellThread(Func<Task<object?>> body)
    {
        Outcome = _body.Task.Unwrap();
        _thread = new Thread(() => Run(body), StackSize) { IsBackground = true, Name = "notebook cell" };
    }

    /// <summary>The cell's own task, once the thread has left it; faulted when the thread threw or was stopped.</summary>
    public Task<Task<object?>> Body => _body.Task;

    /// <summary>The cell's outcome: of the thread, and of what it awaited afterwards.</summary>
    public Task<object?> Outcome { get; }

    public static CellThread Start(Func<Task<object?>> body)
    {
        var cell = new CellThread(body);
        cell._thread.Start();
        return cell;
    }

    /// <summary>Wakes the thread out of the wait that it is in, or out of its next.</summary>
    public void Wake()
    {
        _stopping = true;
        _thread.Interrupt();
    }

    /// <summary>Gives the cell up: its thread ends at the next checkpoint that it comes to, whenever that is.</summary>
    public void Abandon() => Checkpoint.Abandon(_thread);

    private void Run(Func<Task<object?>> body)
    {
        try
        {
            _body.TrySetResult(body());
        }
        catch (Exception exception) when (_stopping && exception is OperationCanceledException or ThreadInterruptedException)
        {
            _body.TrySetCanceled();
        }
#pragma warning disable CA1031 // Whatever the cell throws is its outcome.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _body.TrySetException(exception);
        }
        finally
        {
            Checkpoint.Forget(_thread);
        }
    }
}
