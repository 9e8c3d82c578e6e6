using System.Runtime;
using System.Runtime.ExceptionServices;

namespace ResearchKit.Scripting;

/// <summary>
/// The thread that a cell runs on until its first await that has to wait. It can be stopped from outside even where no
/// token is looked at.
/// </summary>
// The source has no timer, and the thread may outlive whoever would dispose of it.
#pragma warning disable CA1001
internal sealed class CellThread
#pragma warning restore CA1001
{
    private const int StackSize = 16 * 1024 * 1024;

    private readonly CancellationTokenSource _abort = new();
    private readonly TaskCompletionSource<Task<object?>> _body = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Thread? _thread;
    private volatile bool _stopping;

    private CellThread()
    {
    }

    /// <summary>The cell's own task, once the thread has left it; faulted when the thread threw or was stopped.</summary>
    public Task<Task<object?>> Body => _body.Task;

    /// <summary>The cell's outcome: of the thread, and of what it awaited afterwards.</summary>
    public Task<object?> Outcome { get; private set; } = null!;

    public static CellThread Start(Func<Task<object?>> body)
    {
        var cell = new CellThread();
        cell.Outcome = cell._body.Task.Unwrap();
        cell._thread = new Thread(() => cell.Run(body), StackSize) { IsBackground = true, Name = "notebook cell" };
        cell._thread.Start();
        return cell;
    }

    /// <summary>Stops the thread wherever it is. Returns once it has been told to.</summary>
    /// <remarks>
    /// A thread that waits is woken, one that runs is aborted; never both, since the runtime does not survive an abort that
    /// meets a thread on its way out of a wait.
    /// </remarks>
    public void Stop()
    {
        _stopping = true;
        if (_thread!.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
        {
            _thread.Interrupt();
        }
        else
        {
            _abort.Cancel();
        }
    }

    private void Run(Func<Task<object?>> body)
    {
        Task<object?>? task = null;
        ExceptionDispatchInfo? thrown = null;
        try
        {
            // The only means by which .NET stops code that does not look at a token: made for exactly this.
#pragma warning disable SYSLIB0046
            ControlledExecution.Run(
                () =>
                {
                    try
                    {
                        task = body();
                    }
                    catch (Exception exception)
                    {
                        thrown = ExceptionDispatchInfo.Capture(exception);
                    }
                },
                _abort.Token);
#pragma warning restore SYSLIB0046
        }
        catch (Exception exception) when (IsStop(exception))
        {
            _body.TrySetCanceled(_abort.Token);
            return;
        }

        if (thrown is not null && IsStop(thrown.SourceException))
        {
            _body.TrySetCanceled(_abort.Token);
        }
        else if (thrown is not null)
        {
            _body.TrySetException(thrown.SourceException);
        }
        else
        {
            _body.TrySetResult(task!);
        }
    }

    // The wake-up may also meet the thread when it is already on its way out.
    private bool IsStop(Exception exception) =>
        _stopping && (exception is OperationCanceledException or ThreadInterruptedException);
}
