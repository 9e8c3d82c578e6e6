namespace ResearchKit.Jupyter;

/// <summary>
/// An error as the protocol tells it: thrown by a kernel to be sent, or by a client that has received it.
/// </summary>
/// <param name="error">The error.</param>
public sealed class KernelErrorException(KernelError error) : Exception($"{error.Name}: {error.Value}")
{
    /// <summary>The error.</summary>
    public KernelError Error { get; } = error;
}
