namespace ResearchKit.Scripting;

/// <summary>
/// What compiled cells pass through in their loops and methods, so that they can be stopped on whichever thread they
/// are. It is public only because compiled cells call it.
/// </summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public static class Checkpoint
{
    private static volatile bool _raised;

    /// <summary>Goes on, or throws when the cell is being stopped.</summary>
    /// <exception cref="OperationCanceledException">The cell is being stopped.</exception>
    public static void Pass()
    {
        if (_raised)
        {
            Stop();
        }
    }

    /// <summary>Stops whatever passes, until disposed.</summary>
    internal static IDisposable Raise() => new Raised();

    private static void Stop() => throw new OperationCanceledException("The cell was interrupted.");

    private sealed class Raised : IDisposable
    {
        public Raised() => _raised = true;

        public void Dispose() => _raised = false;
    }
}
