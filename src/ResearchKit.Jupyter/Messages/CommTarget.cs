namespace ResearchKit.Jupyter;

/// <summary>
/// What an open comm is for.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#comm-info">Comm info</see>.
/// </summary>
/// <param name="TargetName">The name under which its other end was registered.</param>
public sealed record CommTarget(string TargetName);
