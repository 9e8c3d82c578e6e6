using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>The expression without a semicolon that a cell may end in.</summary>
internal static class TrailingExpression
{
    /// <summary>Whether the submission has such an expression, or returns one, and it is not void.</summary>
    public static bool HasValue(CSharpCompilation submission)
    {
        var tree = submission.SyntaxTrees[0];
        return ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault() switch
        {
            GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last } =>
                !IsVoid(submission.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type),
            GlobalStatementSyntax { Statement: ReturnStatementSyntax { Expression: not null } } => true,
            _ => false,
        };
    }

    private static bool IsVoid(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Void };
}
