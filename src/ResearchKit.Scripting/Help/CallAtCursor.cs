using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>The call between whose parentheses the cursor stands.</summary>
/// <param name="Methods">The methods that may be meant, the one that fits best first.</param>
/// <param name="Argument">Which argument the cursor stands in, from 0.</param>
internal sealed record CallAtCursor(ImmutableArray<IMethodSymbol> Methods, int Argument)
{
    /// <summary>Finds it; null where there is none.</summary>
    public static CallAtCursor? Find(CursorModel cell, int cursor)
    {
        var token = cell.Root.FindToken(Math.Max(0, cursor - 1));
        var list = token.Parent?.AncestorsAndSelf().OfType<ArgumentListSyntax>().FirstOrDefault(arguments => Contains(arguments, cursor));
        var methods = list?.Parent switch
        {
            InvocationExpressionSyntax call => Called(cell, call, call.Expression),
            BaseObjectCreationExpressionSyntax creation => Constructors(cell, creation),
            _ => [],
        };
        return methods.IsEmpty ? null : new CallAtCursor(methods, list!.Arguments.GetSeparators().Count(comma => comma.SpanStart < cursor));
    }

    private static bool Contains(ArgumentListSyntax arguments, int cursor) =>
        cursor > arguments.OpenParenToken.SpanStart && (arguments.CloseParenToken.IsMissing || cursor <= arguments.CloseParenToken.SpanStart);

    private static ImmutableArray<IMethodSymbol> Called(CursorModel cell, SyntaxNode call, SyntaxNode name)
    {
        var chosen = cell.Model.GetSymbolInfo(call);
        return Ordered(chosen.Symbol, cell.Model.GetMemberGroup(name).OfType<IMethodSymbol>().Concat(chosen.CandidateSymbols.OfType<IMethodSymbol>()));
    }

    private static ImmutableArray<IMethodSymbol> Constructors(CursorModel cell, BaseObjectCreationExpressionSyntax creation) =>
        cell.Model.GetTypeInfo(creation).Type is INamedTypeSymbol type
            ? Ordered(cell.Model.GetSymbolInfo(creation).Symbol, type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public))
            : [];

    private static ImmutableArray<IMethodSymbol> Ordered(ISymbol? chosen, IEnumerable<IMethodSymbol> all)
    {
        var first = chosen is IMethodSymbol method ? new[] { method } : [];
        return [.. first.Concat(all).DistinctBy(symbol => (symbol.ReducedFrom ?? symbol).OriginalDefinition.ToDisplayString())];
    }
}
