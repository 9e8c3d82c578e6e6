using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>
/// Proposes names in C#: members after a dot, otherwise whatever is in scope, and keywords. It asks the compiler itself
/// and needs no workspace, which takes a second to load.
/// </summary>
internal static partial class CodeCompletion
{
    private const int MostItems = 500;
    private const int MostDocumented = 30;

    private static readonly ImmutableArray<string> Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat([SyntaxKind.VarKeyword, SyntaxKind.AwaitKeyword, SyntaxKind.RecordKeyword])
            .Select(SyntaxFacts.GetText).Where(text => text is [>= 'a' and <= 'z', ..]).Distinct(),
    ];

    public static CompletionList Complete(CursorModel cell, string code, int cursor)
    {
        var start = StartOfName(code, cursor);
        var prefix = code[start..cursor];
        var before = code[..start].TrimEnd();
        if (Override().Match(before) is { Success: true } @override)
        {
            return OfOverrides(cell, start, cursor, prefix, @override.Groups["type"].Value);
        }

        var isMember = before.EndsWith('.');
        var names = cell.SymbolsAt(start)
            .Where(symbol => symbol.CanBeReferencedByName && Fits(symbol.Name, prefix) && !IsHidden(symbol))
            .GroupBy(symbol => symbol.Name)
            .Select(group => (Name: group.Key, Symbol: group.First(), Count: group.Count()));
        var symbols = Order(names, name => name.Name, prefix).Take(MostItems).ToArray();
        var items = symbols.Select((name, index) => Item(cell, name.Symbol, name.Count, documented: symbols.Length <= MostDocumented || index < MostDocumented));
        var keywords = isMember ? [] : Order(Keywords.Where(word => prefix.Length > 0 && Fits(word, prefix)), word => word, prefix)
            .Select(word => new CompletionItem(word, "keyword", "", ""));
        return new CompletionList(start, cursor, [.. ArgumentNames(cell, start, prefix, isMember), .. items, .. keywords]);
    }

    private static IEnumerable<CompletionItem> ArgumentNames(CursorModel cell, int start, string prefix, bool isMember) =>
        isMember || prefix.Length == 0 || CallAtCursor.Find(cell, start) is not { } call
            ? []
            : call.Methods.SelectMany(method => method.Parameters).Where(parameter => parameter.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                .DistinctBy(parameter => parameter.Name)
                .Select(parameter => new CompletionItem(parameter.Name + ":", "text", parameter.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), ""));

    // Where the type is typed already, only what follows it is proposed.
    private static CompletionList OfOverrides(CursorModel cell, int start, int cursor, string prefix, string type)
    {
        var typed = type.Length > 0 ? type + " " : "";
        var members = Overrides.At(cell, start).Where(member => Fits(member.Symbol.Name, prefix) && member.Text.StartsWith(typed, StringComparison.Ordinal));
        return new CompletionList(start, cursor, [.. members.Select(member => Item(cell, member.Symbol, 1, documented: true) with { Text = member.Text[typed.Length..] })]);
    }

    private static CompletionItem Item(CursorModel cell, ISymbol symbol, int overloads, bool documented)
    {
        var more = overloads > 1 ? FormattableString.Invariant($" (+ {overloads - 1})") : "";
        return new CompletionItem(
            symbol.Name,
            SymbolText.Kind(symbol),
            SymbolText.Signature(symbol) + more,
            documented ? XmlDocs.Find(cell.Compilation, symbol)?.Summary ?? "" : "");
    }

    private static int StartOfName(string code, int cursor)
    {
        var start = cursor;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool Fits(string name, string prefix) =>
        prefix.Length == 0 || name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || Capitals(name).StartsWith(prefix, StringComparison.Ordinal);

    private static string Capitals(string name) => string.Concat(name.Where(char.IsUpper));

    private static IEnumerable<T> Order<T>(IEnumerable<T> items, Func<T, string> name, string prefix) => items
        .OrderByDescending(item => name(item).StartsWith(prefix, StringComparison.Ordinal))
        .ThenBy(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsHidden(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute"
            && attribute.ConstructorArguments is [{ Value: (int)System.ComponentModel.EditorBrowsableState.Never }]);

    [GeneratedRegex(@"\boverride(?:\s+(?<type>[\w.<>,\[\]?]+))?$")]
    private static partial Regex Override();
}
