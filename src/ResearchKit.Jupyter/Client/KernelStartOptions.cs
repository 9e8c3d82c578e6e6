namespace ResearchKit.Jupyter;

/// <summary>What can be chosen about starting a kernel and talking to it.</summary>
public sealed record KernelStartOptions
{
    /// <summary>The directory that the kernel starts in; null for the present one.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>
    /// Environment variables, beside those of this process and over those of the spec; a null value removes one.
    /// </summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>How long the kernel may take from its start until it answers.</summary>
    public TimeSpan StartupTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the kernel may take to end after it was asked to, before it is killed.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The clock for timeouts and for the dates of messages.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Answers code that asks for input, when its request allows that; the token is cancelled when the code ends
    /// without
    /// waiting for the answer. Null when there is nobody to ask.
    /// </summary>
    public Func<InputRequest, CancellationToken, Task<string>>? OnInput { get; init; }

    /// <summary>
    /// Handed what the kernel publishes that belongs to no running <see cref="KernelClient.ExecuteAsync"/> call:
    /// messages
    /// about other clients' requests, comms, outputs of threads that outlive their cell. Called on the sockets' thread.
    /// </summary>
    public Action<IOPubMessage> OnUnclaimed { get; init; } = _ => { };

    /// <summary>Told, from any thread, of messages that were dropped and why.</summary>
    public Action<string> Log { get; init; } = _ => { };
}
