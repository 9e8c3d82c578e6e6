namespace ResearchKit.Scripting;

/// <summary>One notebook cell to run.</summary>
/// <param name="Code">The cell's text: C#, with directives and magics on lines of their own.</param>
/// <param name="Name">What error messages call the cell; without one the session counts: <c>cell 1</c>, <c>cell 2</c> …</param>
public sealed record Cell(string Code, string? Name = null);
