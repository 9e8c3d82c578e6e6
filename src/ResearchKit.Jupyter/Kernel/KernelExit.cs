namespace ResearchKit.Jupyter;

/// <summary>How a kernel's service ended.</summary>
/// <param name="Restart">Whether the client that asked for it will start another in its place.</param>
public sealed record KernelExit(bool Restart);
