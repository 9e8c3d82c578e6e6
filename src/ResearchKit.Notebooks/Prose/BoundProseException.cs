namespace ResearchKit.Notebooks;

/// <summary>A binding in a text is malformed.</summary>
/// <param name="line">The line of the text, from 1.</param>
/// <param name="reason">What is the matter with it.</param>
public sealed class BoundProseException(int line, string reason) : FormatException(reason)
{
    /// <summary>The line of the text, from 1.</summary>
    public int Line { get; } = line;
}
