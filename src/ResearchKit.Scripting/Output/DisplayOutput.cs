namespace ResearchKit.Scripting;

/// <summary>Something that a cell displays, or displays anew.</summary>
/// <param name="Value">What to show.</param>
/// <param name="DisplayId">
/// The name under which a later update replaces it; unique within the session and the same in every run.
/// </param>
public sealed record DisplayOutput(MimeBundle Value, string DisplayId)
{
    /// <summary>Whether it is the value of code — of a part of a cell, of a file, of code that was sent — and not something displayed.</summary>
    public bool IsResult { get; init; }

    /// <summary>The value itself, where the session still has it at hand.</summary>
    internal object? Origin { get; init; }
}
