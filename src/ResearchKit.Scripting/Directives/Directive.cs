namespace ResearchKit.Scripting;

/// <summary>A line of a cell that is not C#.</summary>
/// <param name="Name">Its first word: <c>#r</c>, <c>#i</c>, <c>#load</c>, <c>#!time</c> …</param>
/// <param name="Argument">The rest of the line; of <c>#r</c>, <c>#i</c> and <c>#load</c> without its quotes.</param>
/// <param name="Line">Its line in the cell, from 1.</param>
internal sealed record Directive(string Name, string Argument, int Line)
{
    /// <summary>Whether the line stands for itself, wherever in the cell it is, and is carried out first.</summary>
    public bool ComesFirst => Name is "#r" or "#i";
}
