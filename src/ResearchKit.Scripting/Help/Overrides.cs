using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>What a type that is being typed could override, ready to insert after <c>override</c>.</summary>
internal static class Overrides
{
    private static readonly SymbolDisplayFormat Declaration = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers)
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers);

    /// <summary>The members, each with the text that would stand in its place; empty where no type is being typed.</summary>
    public static IEnumerable<(ISymbol Symbol, string Text)> At(CursorModel cell, int position)
    {
        var declaration = cell.Root.FindToken(Math.Max(0, position - 1)).Parent?.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault();
        if (declaration is null || cell.Model.GetDeclaredSymbol(declaration) is not INamedTypeSymbol type)
        {
            yield break;
        }

        var seen = new HashSet<string>(type.GetMembers().Where(member => member.IsOverride).Select(Signature), StringComparer.Ordinal);
        for (var up = type.BaseType; up is not null; up = up.BaseType)
        {
            foreach (var member in up.GetMembers().Where(IsOverridable).Where(member => seen.Add(Signature(member))))
            {
                yield return (member, Text(member));
            }
        }
    }

    private static bool IsOverridable(ISymbol member) =>
        (member.IsVirtual || member.IsAbstract || (member.IsOverride && !member.IsSealed)) && member.Name != "Finalize"
        && member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol { IsIndexer: false };

    private static string Signature(ISymbol member) => member.Name + "(" + string.Join(",", (member as IMethodSymbol)?.Parameters.Select(p => p.Type.ToDisplayString()) ?? []) + ")";

    private static string Text(ISymbol member)
    {
        var head = member.ToDisplayString(Declaration);
        var arguments = string.Join(", ", (member as IMethodSymbol)?.Parameters.Select(parameter => parameter.Name) ?? []);
        var call = member is IMethodSymbol ? $"base.{member.Name}({arguments})" : $"base.{member.Name}";
        return member.IsAbstract ? $"{head} => throw new NotImplementedException();" : $"{head} => {call};";
    }
}
