namespace ResearchKit.Scripting;

/// <summary>What is known of the name at the cursor.</summary>
/// <param name="Text">As plain text.</param>
/// <param name="Markdown">As Markdown.</param>
public sealed record Inspection(string Text, string Markdown);
