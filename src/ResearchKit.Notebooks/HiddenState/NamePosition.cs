using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>Tells names that stand for a thing of the notebook from those that stand for a part of something.</summary>
internal static class NamePosition
{
    /// <summary>Whether a name is looked up from the outside: not a member's, a label's, a named argument's.</summary>
    public static bool IsFree(SimpleNameSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        QualifiedNameSyntax qualified => qualified.Left == node,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or AliasQualifiedNameSyntax or GotoStatementSyntax => false,
        AssignmentExpressionSyntax assignment => assignment.Left != node || assignment.Parent is not InitializerExpressionSyntax,
        _ => true,
    };

    /// <summary>The name that an expression starts from: <c>a</c> of <c>a.B[0].C</c>; null where it starts otherwise.</summary>
    public static IdentifierNameSyntax? RootOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax access => RootOf(access.Expression),
        ElementAccessExpressionSyntax access => RootOf(access.Expression),
        ParenthesizedExpressionSyntax inner => RootOf(inner.Expression),
        PostfixUnaryExpressionSyntax forgiving => RootOf(forgiving.Operand),
        _ => null,
    };
}
