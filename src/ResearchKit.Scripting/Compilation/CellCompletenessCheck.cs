using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>Says whether a text is a whole cell. Directives and texts in other languages always are.</summary>
internal static class CellCompletenessCheck
{
    public static CellCompleteness Of(string code)
    {
        if (new CellParser(DirectiveTable.BeginsText).Parse(code) is not [.., CodePart part])
        {
            return CellCompleteness.Complete;
        }

        var tree = CSharpSyntaxTree.ParseText(part.Code, SubmissionCompiler.ParseOptions);
        return !SyntaxFactory.IsCompleteSubmission(tree) ? CellCompleteness.Incomplete
            : tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? CellCompleteness.Invalid
            : CellCompleteness.Complete;
    }
}
