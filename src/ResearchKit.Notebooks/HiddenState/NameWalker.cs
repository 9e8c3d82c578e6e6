using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>Collects the names that a cell defines, uses and changes; those of its lambdas, blocks and types stay within these.</summary>
internal sealed class NameWalker : CSharpSyntaxWalker
{
    private readonly Dictionary<string, NameUse> _defines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameUse> _reads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameUse> _changes = new(StringComparer.Ordinal);
    private readonly Stack<HashSet<string>> _scopes = new();

    public IReadOnlyList<NameUse> Defines => [.. _defines.Values];

    public IReadOnlyList<NameUse> Reads => [.. _reads.Values.Where(use => !_defines.ContainsKey(use.Name))];

    public IReadOnlyList<NameUse> Changes => [.. _changes.Values.Where(use => !_defines.ContainsKey(use.Name))];

    public static NameWalker Walk(CompilationUnitSyntax unit)
    {
        var walker = new NameWalker();
        foreach (var name in Declarations.OfCell(unit))
            Note(walker._defines, name.ValueText, name);
        walker.Visit(unit);
        return walker;
    }

    public override void Visit(SyntaxNode? node)
    {
        var opens = node is not null && Declarations.OpensScope(node);
        if (opens)
            _scopes.Push(Declarations.Within(node!));
        base.Visit(node);
        if (opens)
            _scopes.Pop();
    }

    public override void VisitUsingDirective(UsingDirectiveSyntax node)
    {
        // Names of namespaces are no state of the notebook's.
    }

    public override void VisitIdentifierName(IdentifierNameSyntax node) => Read(node);

    public override void VisitGenericName(GenericNameSyntax node)
    {
        Read(node);
        base.VisitGenericName(node);
    }

    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        // An extension method of another cell is used by the name that stands behind the dot.
        Note(_reads, "." + node.Name.Identifier.ValueText, node.Name.Identifier);
        base.VisitMemberAccessExpression(node);
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (node.Parent is not InitializerExpressionSyntax)
            Change(node.Left);
        base.VisitAssignmentExpression(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression)
            Change(node.Operand);
        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node)
    {
        if (node.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression)
            Change(node.Operand);
        base.VisitPostfixUnaryExpression(node);
    }

    public override void VisitArgument(ArgumentSyntax node)
    {
        if (node.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword)
            Change(node.Expression);
        base.VisitArgument(node);
    }

    /// <summary>A call whose result nobody takes is made for its effect: <c>list.Add(1);</c>.</summary>
    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (!node.SemicolonToken.IsMissing && node.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } && !IsDisplay(call))
            Change(call.Expression);
        base.VisitExpressionStatement(node);
    }

    private static bool IsDisplay(MemberAccessExpressionSyntax call) =>
        call.Name.Identifier.ValueText is "Display" or "DisplayAs" or "DisplayTable" or "Show" or "Print" or "Dump" or "Explore";

    private void Read(SimpleNameSyntax node)
    {
        if (NamePosition.IsFree(node) && !IsLocal(node.Identifier.ValueText))
            Note(_reads, node.Identifier.ValueText, node.Identifier);
    }

    private void Change(ExpressionSyntax target)
    {
        if (target is TupleExpressionSyntax tuple)
        {
            foreach (var argument in tuple.Arguments)
                Change(argument.Expression);
        }
        else if (NamePosition.RootOf(target) is { } root && !IsLocal(root.Identifier.ValueText))
        {
            Note(_changes, root.Identifier.ValueText, root.Identifier);
        }
    }

    private bool IsLocal(string name) => _scopes.Any(scope => scope.Contains(name));

    private static void Note(Dictionary<string, NameUse> uses, string name, SyntaxToken token) =>
        uses.TryAdd(name, new(name, token.GetLocation().GetLineSpan().StartLinePosition.Line + 1));
}
