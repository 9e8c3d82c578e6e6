namespace ResearchKit.Cli;

/// <summary>A stop that is said before it is done: those who run are told of it after the user, who may want to know how to end at once.</summary>
internal sealed class AnnouncedStop : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenRegistration _asked;

    /// <summary>Waits to be asked.</summary>
    /// <param name="announce">Says that it stops.</param>
    /// <param name="asked">Cancelled when the program is asked to stop.</param>
    public AnnouncedStop(Action announce, CancellationToken asked) => _asked = asked.Register(() =>
    {
        announce();
        _ = _stop.CancelAsync();
    });

    /// <summary>Cancelled after that.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Waits no longer.</summary>
    public void Dispose()
    {
        _asked.Dispose();
        _stop.Dispose();
    }
}
