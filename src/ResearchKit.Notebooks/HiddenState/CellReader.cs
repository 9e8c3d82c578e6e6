using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>Reads C# cells without running them: what each defines, uses and changes. Syntax only; no type is looked up.</summary>
internal static class CellReader
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>What the code cells of a notebook say, those that are blank or not to be run left out.</summary>
    public static IReadOnlyList<CellReading> Read(Notebook notebook) =>
        [.. CellNumbers.ToRun(notebook).Select(index => Read(index, CellCode.Of((CodeCell)notebook.Cells[index]), ((CodeCell)notebook.Cells[index]).Source))];

    /// <summary>The syntax of a cell's C#, its lines where they are in the cell.</summary>
    public static CompilationUnitSyntax Parse(string source) =>
        SyntaxFactory.ParseCompilationUnit(Magics.BlankedOut(source), options: Script);

    /// <summary>The names that a piece of C# uses and does not define.</summary>
    public static IReadOnlyList<NameUse> NamesIn(string source) => NameWalker.Walk(Parse(source)).Reads;

    private static CellReading Read(int index, string code, string source)
    {
        if (Magics.IsOtherLanguage(code))
            return new(index) { IsOpaque = true };
        var unit = Parse(source);
        if (unit.ContainsDiagnostics && unit.GetDiagnostics().Any(fault => fault.Severity == DiagnosticSeverity.Error))
            return new(index) { IsOpaque = true };
        var names = NameWalker.Walk(unit);
        return new(index)
        {
            Defines = names.Defines,
            Reads = names.Reads,
            Changes = names.Changes,
            Hazards = HazardWalker.Walk(unit),
            Outside = OutsideWalker.Walk(unit),
            IsSetup = unit.Usings.Count > 0 || unit.ContainsDirectives || Magics.HasAny(source),
        };
    }
}
