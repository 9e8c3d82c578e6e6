using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>
/// Collects the names of variables that a cell may change without assigning to them: it hands them to a call whose result
/// nobody takes, or calls a method whose name says that it moves something on.
/// </summary>
internal sealed class EffectWalker : CSharpSyntaxWalker
{
    private static readonly HashSet<string> MovingOn = new(StringComparer.Ordinal)
    {
        "Next", "NextInt64", "NextDouble", "NextSingle", "NextBytes", "Shuffle", "GetItems", "MoveNext", "MoveNextAsync", "Read", "ReadLine", "ReadToEnd",
        "Add", "TryAdd", "GetOrAdd", "AddOrUpdate", "Remove", "TryRemove", "RemoveAll", "RemoveWhere", "Pop", "TryPop", "Dequeue", "TryDequeue", "Update", "Write", "WriteLine",
    };

    /// <summary>What shows things, or holds them against what they should be, and changes none.</summary>
    private static readonly HashSet<string> Looking = new(StringComparer.Ordinal) { "Console", "Debug", "Trace", "Debugger", "Assert", "display", "HTML" };

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public static IReadOnlySet<string> Names(string source)
    {
        var walker = new EffectWalker();
        walker.Visit(CellReader.Parse(source));
        return walker._names;
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (!node.SemicolonToken.IsMissing && Call(node.Expression) is { } call && !(NamePosition.RootOf(call.Expression) is { } root && Looking.Contains(root.Identifier.ValueText)))
            call.ArgumentList.Arguments.ToList().ForEach(argument => Note(argument.Expression));
        base.VisitExpressionStatement(node);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is MemberAccessExpressionSyntax access && MovingOn.Contains(access.Name.Identifier.ValueText))
            Note(access.Expression);
        base.VisitInvocationExpression(node);
    }

    private static InvocationExpressionSyntax? Call(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => call,
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } => call,
        _ => null,
    };

    private void Note(ExpressionSyntax expression)
    {
        if (NamePosition.RootOf(expression) is { } root)
            _names.Add(root.Identifier.ValueText);
    }
}
