namespace ResearchKit.Scripting;

/// <summary>What a cell consists of, in order.</summary>
internal abstract record CellPart
{
    /// <summary>The line that it begins in, from 1, where that is a directive's.</summary>
    public virtual int Line => 1;
}

/// <summary>References to packages, which are resolved together, and the sources to look in.</summary>
/// <param name="Directives">The lines, one at least.</param>
internal sealed record PackagesPart(IReadOnlyList<Directive> Directives) : CellPart
{
    /// <inheritdoc/>
    public override int Line => Directives[0].Line;
}

/// <summary>C#, each line where it stands in the cell.</summary>
/// <param name="Code">The text, other parts' lines left blank.</param>
internal sealed record CodePart(string Code) : CellPart;

/// <summary>A directive or magic to carry out.</summary>
/// <param name="Directive">Which.</param>
internal sealed record DirectivePart(Directive Directive) : CellPart
{
    /// <inheritdoc/>
    public override int Line => Directive.Line;
}

/// <summary>Text in another language, which a magic began.</summary>
/// <param name="Directive">The magic.</param>
/// <param name="Text">The text after its line.</param>
internal sealed record TextPart(Directive Directive, string Text) : CellPart
{
    /// <inheritdoc/>
    public override int Line => Directive.Line;
}
