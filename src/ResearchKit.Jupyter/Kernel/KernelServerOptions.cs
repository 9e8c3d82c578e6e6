namespace ResearchKit.Jupyter;

/// <summary>What can be chosen about a <see cref="KernelServer"/>.</summary>
public sealed record KernelServerOptions
{
    /// <summary>
    /// Told, from any thread, of messages that were dropped and why, and of faults that were survived.
    /// </summary>
    public Action<string> Log { get; init; } = _ => { };

    /// <summary>The clock that messages are dated by.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Whether to listen where other machines can reach it: whoever knows the key can run any code.</summary>
    public bool AllowRemote { get; init; }

    /// <summary>
    /// How long a frontend that cannot be reached for input may take to connect, before the code that asks is told.
    /// </summary>
    public TimeSpan InputPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long running code has to end after a shutdown was asked for, before it is given up.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromSeconds(1);
}
