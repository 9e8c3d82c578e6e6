namespace ResearchKit.Cli.Running;

/// <summary>What was asked for cannot be done; the message is for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
