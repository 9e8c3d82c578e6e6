namespace ResearchKit.Jupyter;

/// <summary>A kernel could not be started, or did not answer in time.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="inner">What it went wrong with, if anything.</param>
public sealed class KernelStartException(string message, Exception? inner = null) : Exception(message, inner);
