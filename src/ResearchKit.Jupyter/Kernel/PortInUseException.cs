namespace ResearchKit.Jupyter;

/// <summary>A port of the connection file is taken: whoever wrote the file should choose others.</summary>
/// <param name="endpoint">The address that cannot be bound.</param>
/// <param name="inner">What the socket says.</param>
public sealed class PortInUseException(string endpoint, Exception inner)
    : IOException($"The address {endpoint} is already in use.", inner);
