using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>Finds the files that a notebook's code names.</summary>
internal static class NamedFiles
{
    private const int LongestName = 260;

    /// <summary>The files that stand as a literal in the code and exist, seen from the notebook's folder, in order.</summary>
    public static IReadOnlyList<string> In(VerifySubject subject) => !subject.IsCSharp ? [] :
    [
        .. subject.Committed.Cells.OfType<CodeCell>()
            .SelectMany(cell => CellReader.Parse(cell.Source).DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(literal => literal.Token.ValueText)
            .Where(text => text.Length is > 0 and < LongestName && !text.Contains('\0', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal))
            .Select(text => Path.Combine(subject.Folder, text))
            .Where(File.Exists)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
