namespace ResearchKit.Scripting;

/// <summary>Something that a cell displays, or displays anew.</summary>
/// <param name="Value">What to show.</param>
/// <param name="DisplayId">
/// The name under which a later update replaces it; unique within the session and the same in every run.
/// </param>
public sealed record DisplayOutput(MimeBundle Value, string DisplayId);
