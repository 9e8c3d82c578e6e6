using System.Collections.Concurrent;

namespace ResearchKit.Scripting;

/// <summary>
/// What compiled cells pass through in their loops and methods, so that they can be stopped on whichever thread they
/// are. It is public only because compiled cells call it.
/// </summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public static class Checkpoint
{
    private static readonly ConcurrentDictionary<Thread, bool> Abandoned = new();

    private static volatile bool _raised;
    private static volatile bool _closed;

    /// <summary>Goes on, or throws when the cell is being stopped.</summary>
    /// <exception cref="OperationCanceledException">The cell is being stopped.</exception>
    public static void Pass()
    {
        if (_closed)
        {
            Stop();
        }
    }

    /// <summary>Stops whatever passes, until disposed.</summary>
    internal static IDisposable Raise() => new Raised();

    /// <summary>Stops a thread whenever it passes, until it is forgotten.</summary>
    internal static void Abandon(Thread thread)
    {
        Abandoned[thread] = true;
        Set();
    }

    /// <summary>Takes it that a thread has ended.</summary>
    internal static void Forget(Thread thread)
    {
        if (Abandoned.TryRemove(thread, out _))
        {
            Set();
        }
    }

    private static void Set() => _closed = _raised || !Abandoned.IsEmpty;

    private static void Stop()
    {
        if (_raised || Abandoned.ContainsKey(Thread.CurrentThread))
        {
            throw new OperationCanceledException("The cell was interrupted.");
        }
    }

    private sealed class Raised : IDisposable
    {
        public Raised() => Raise(true);

        public void Dispose() => Raise(false);

        private static void Raise(bool raised)
        {
            _raised = raised;
            Set();
        }
    }
}
