namespace ResearchKit.Jupyter;

/// <summary>What an interrupt reaches: the request that is being answered, if any.</summary>
/// <remarks>The sources are not disposed: they hold no timer, and an interrupt may reach one just as it ends.</remarks>
#pragma warning disable CA1001 // See the remarks.
internal sealed class Interruption
#pragma warning restore CA1001
{
    private readonly Lock gate = new();
    private CancellationTokenSource? current;

    /// <summary>Begins something that can be interrupted; one at a time.</summary>
    public CancellationTokenSource Begin()
    {
        lock (gate)
        {
            return current = new CancellationTokenSource();
        }
    }

    /// <summary>Ends what was begun: an interrupt that comes later is for nobody.</summary>
    public void End(CancellationTokenSource ended)
    {
        lock (gate)
        {
            if (current == ended)
            {
                current = null;
            }
        }
    }

    /// <summary>Interrupts. Returns when whoever listens on the token has been told, on the caller's thread.</summary>
    public void Interrupt()
    {
        CancellationTokenSource? interrupted;
        lock (gate)
        {
            interrupted = current;
        }

        interrupted?.Cancel();
    }
}
