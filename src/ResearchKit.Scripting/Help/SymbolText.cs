using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>Symbols in words: how they are declared, and what they are.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat Declaration = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeRef)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .WithLocalOptions(SymbolDisplayLocalOptions.IncludeType);

    /// <summary>The declaration, without the classes that hold a session's submissions.</summary>
    public static string Signature(ISymbol symbol)
    {
        var isOfCell = symbol.ContainingType is { IsScriptClass: true };
        var format = isOfCell ? Declaration.WithMemberOptions(Declaration.MemberOptions & ~SymbolDisplayMemberOptions.IncludeContainingType) : Declaration;
        return symbol.ToDisplayString(format);
    }

    public static string Kind(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "namespace",
        INamedTypeSymbol type => type.TypeKind.ToString().ToLowerInvariant(),
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        IEventSymbol => "event",
        IFieldSymbol => "field",
        _ => "text",
    };
}
