namespace ResearchKit.Scripting;

/// <summary>What a cell consists of, in order.</summary>
internal abstract record CellPart;

/// <summary>C#, each line where it stands in the cell.</summary>
/// <param name="Code">The text, other parts' lines left blank.</param>
internal sealed record CodePart(string Code) : CellPart;

/// <summary>A directive or magic to carry out.</summary>
/// <param name="Directive">Which.</param>
internal sealed record DirectivePart(Directive Directive) : CellPart;

/// <summary>Text in another language, which a magic began.</summary>
/// <param name="Directive">The magic.</param>
/// <param name="Text">The text after its line.</param>
internal sealed record TextPart(Directive Directive, string Text) : CellPart;
