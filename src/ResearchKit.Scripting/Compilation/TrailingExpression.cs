using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>The expression without a semicolon that a cell may end in, or what it returns.</summary>
internal static class TrailingExpression
{
    /// <summary>Whether the submission has such an expression, and it is not void, or a top-level <c>return</c>, as C# scripts count it.</summary>
    public static bool HasValue(CSharpCompilation submission)
    {
        var tree = submission.SyntaxTrees[0];
        var root = (CompilationUnitSyntax)tree.GetRoot();
        return Returns(root) || (root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }
            && !IsVoid(submission.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type));
    }

    // Not those of the functions that the cell declares, and, as in C# scripts, not those in a catch clause.
    private static bool Returns(CompilationUnitSyntax root) => root
        .DescendantNodes(node => node is CompilationUnitSyntax or GlobalStatementSyntax or StatementSyntax and not LocalFunctionStatementSyntax)
        .Any(node => node is ReturnStatementSyntax);

    private static bool IsVoid(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Void };
}
