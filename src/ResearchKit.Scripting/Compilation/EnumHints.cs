using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>The member that may have been meant where a text is given, or compared with, in the place of a value of an enum.</summary>
internal static class EnumHints
{
    /// <summary>The errors of a text in the place of another value: no such operator, no such argument, no such conversion.</summary>
    public static readonly ImmutableHashSet<string> Ids = ["CS0019", "CS1503", "CS0029"];

    /// <summary>The member as it is written there, as <c>DayOfWeek.Monday</c>; null where no enum is wanted or it has no such member.</summary>
    public static string? Of(CursorModel cell, Diagnostic error)
    {
        var found = cell.Root.FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        var (text, wanted) = found is BinaryExpressionSyntax operation
            ? Text(operation.Right) is { } right ? (right, [cell.Model.GetTypeInfo(operation.Left).Type]) : (Text(operation.Left), [cell.Model.GetTypeInfo(operation.Right).Type])
            : (Text(found), Wanted(cell.Model, found));
        return text is null ? null : wanted.Select(Enum).OfType<INamedTypeSymbol>().Select(type => Member(type, text) is { } member
            ? $"{type.ToMinimalDisplayString(cell.Model, found.SpanStart)}.{member}" : null).FirstOrDefault(hint => hint is not null);
    }

    private static string? Text(SyntaxNode node) => (node as LiteralExpressionSyntax)?.Token.Value as string;

    private static IEnumerable<ITypeSymbol?> Wanted(SemanticModel model, SyntaxNode value) =>
        value.Parent is ArgumentSyntax { NameColon: var name, Parent: BaseArgumentListSyntax { Parent: { } call } list } argument
            ? model.GetSymbolInfo(call).CandidateSymbols.Select(symbol => Parameter(symbol, name?.Name.Identifier.ValueText, list.Arguments.IndexOf(argument)))
            : [model.GetTypeInfo(value).ConvertedType];

    private static ITypeSymbol? Parameter(ISymbol called, string? name, int place)
    {
        var parameters = (called as IMethodSymbol)?.Parameters ?? (called as IPropertySymbol)?.Parameters ?? [];
        return (name is not null ? parameters.FirstOrDefault(parameter => parameter.Name == name)
            : parameters.Length > 0 ? parameters[Math.Min(place, parameters.Length - 1)] : null)?.Type;
    }

    private static INamedTypeSymbol? Enum(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType: var each } => Enum(each),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } wanted => wanted,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Enum(nullable.TypeArguments[0]),
        _ => null,
    };

    // Capitals and what stands between words do not count: “at least” is AtLeast.
    private static string? Member(INamedTypeSymbol type, string text)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Select(member => member.Name).ToArray();
        var word = string.Concat(text.Where(char.IsLetterOrDigit));
        return members.FirstOrDefault(member => member.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? NearestName.Near(word, members);
    }
}
