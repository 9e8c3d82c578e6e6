using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>Finds what code declares, and how far it can be seen.</summary>
internal static class Declarations
{
    /// <summary>Whether names that are declared in a node cannot be seen outside it.</summary>
    public static bool OpensScope(SyntaxNode node) => node
        is BlockSyntax or AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
        or BaseTypeDeclarationSyntax or BasePropertyDeclarationSyntax or ForStatementSyntax or CommonForEachStatementSyntax
        or UsingStatementSyntax or CatchClauseSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or QueryExpressionSyntax;

    /// <summary>Everything that is declared in a node, however deep.</summary>
    public static HashSet<string> Within(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Where(inner => inner != node || !IsNamedForOutside(inner)).SelectMany(Names).Select(name => name.ValueText).ToHashSet(StringComparer.Ordinal);

    /// <summary>What a cell defines for the cells after it; an extension method with a dot before its name.</summary>
    public static IEnumerable<SyntaxToken> OfCell(CompilationUnitSyntax unit) => unit.Members.SelectMany(OfMember);

    private static IEnumerable<SyntaxToken> OfMember(MemberDeclarationSyntax member) => member switch
    {
        GlobalStatementSyntax statement => OutsideScopes(statement).SelectMany(Names),
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier).Concat(OutsideScopes(field).OfType<SingleVariableDesignationSyntax>().Select(name => name.Identifier)),
        BaseNamespaceDeclarationSyntax space => space.Members.SelectMany(OfMember),
        TypeDeclarationSyntax type => Names(type).Concat(type.Members.OfType<MethodDeclarationSyntax>().Where(IsExtension).Select(Dotted)),
        _ => Names(member).Concat(member is MethodDeclarationSyntax method && IsExtension(method) ? [Dotted(method)] : []),
    };

    private static IEnumerable<SyntaxNode> OutsideScopes(SyntaxNode node) =>
        node.DescendantNodes(inner => !OpensScope(inner)).Where(inner => !IsHidden(inner));

    /// <summary>Parameters stand in the node that opens their scope, or beside it.</summary>
    private static bool IsHidden(SyntaxNode node) => node is ParameterSyntax or TypeParameterSyntax or QueryClauseSyntax or ForEachStatementSyntax;

    private static bool IsNamedForOutside(SyntaxNode node) => node is LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax or MethodDeclarationSyntax;

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.FirstOrDefault() is { } first && first.Modifiers.Any(modifier => modifier.ValueText == "this");

    private static SyntaxToken Dotted(MethodDeclarationSyntax method) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFactory.Identifier("." + method.Identifier.ValueText);

    private static IEnumerable<SyntaxToken> Names(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => [variable.Identifier],
        SingleVariableDesignationSyntax variable => [variable.Identifier],
        ParameterSyntax parameter => [parameter.Identifier],
        TypeParameterSyntax parameter => [parameter.Identifier],
        ForEachStatementSyntax loop => [loop.Identifier],
        CatchDeclarationSyntax caught => [caught.Identifier],
        FromClauseSyntax clause => [clause.Identifier],
        LetClauseSyntax clause => [clause.Identifier],
        JoinClauseSyntax clause => [clause.Identifier],
        JoinIntoClauseSyntax clause => [clause.Identifier],
        QueryContinuationSyntax into => [into.Identifier],
        LocalFunctionStatementSyntax function => [function.Identifier],
        MethodDeclarationSyntax method => [method.Identifier],
        PropertyDeclarationSyntax property => [property.Identifier],
        BaseTypeDeclarationSyntax type => [type.Identifier],
        DelegateDeclarationSyntax type => [type.Identifier],
        EnumMemberDeclarationSyntax member => [member.Identifier],
        _ => [],
    };
}
