namespace ResearchKit.Scripting;

/// <summary>The C# of one submission: a cell, a part of one, or a file.</summary>
/// <param name="Code">The text, its lines where they stand in the cell.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record SubmissionSource(string Code, string Name);
