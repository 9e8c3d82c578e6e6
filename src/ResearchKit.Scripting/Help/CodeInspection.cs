using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>Tells of the name at the cursor how it is declared, what its documentation says, and what a variable holds.</summary>
internal sealed class CodeInspection(SessionVariables variables)
{
    private const int MostOfAValue = 200;
    private const int MostOverloads = 10;

    public Inspection? Inspect(CursorModel cell, int cursor)
    {
        if (SymbolAt(cell, cursor) is not { } symbol)
        {
            return CallAtCursor.Find(cell, cursor) is { } call ? Describe(cell, call) : null;
        }

        var signature = SymbolText.Signature(symbol);
        var found = XmlDocs.Find(cell.Compilation, symbol);
        var value = ValueOf(symbol);
        var lines = new[] { value is null ? null : $"= {value}", found?.Summary }.OfType<string>().Where(line => line.Length > 0).ToList();
        var parts = found?.Parts ?? [];
        return new Inspection(
            string.Join("\n\n", [signature, .. lines, .. parts.Select(part => $"{part.Heading}: {part.Text}")]),
            string.Join("\n\n", [$"```csharp\n{signature}\n```", .. lines, .. parts.Select(part => $"**{part.Heading}**: {part.Text}")]));
    }

    // The methods that may be meant, and what is to stand at the cursor.
    private static Inspection Describe(CursorModel cell, CallAtCursor call)
    {
        var shown = call.Methods.Take(MostOverloads).Select(SymbolText.Signature).ToArray();
        var more = call.Methods.Length > shown.Length ? [FormattableString.Invariant($"… and {call.Methods.Length - shown.Length} more")] : Array.Empty<string>();
        var method = call.Methods[0];
        var docs = XmlDocs.Find(cell.Compilation, method);
        var parameter = method.Parameters.ElementAtOrDefault(call.Argument) ?? method.Parameters.LastOrDefault(last => last.IsParams);
        var told = docs?.Parts.FirstOrDefault(part => part.Heading == parameter?.Name).Text ?? "";
        var argument = parameter is null ? null : $"{parameter.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}{(told.Length > 0 ? ": " + told : "")}";
        string[] lines = [.. new[] { argument, docs?.Summary }.OfType<string>().Where(line => line.Length > 0)];
        return new Inspection(
            string.Join("\n\n", [string.Join('\n', [.. shown, .. more]), .. lines]),
            string.Join("\n\n", [$"```csharp\n{string.Join('\n', shown)}\n```", .. more, .. lines]));
    }

    private static ISymbol? SymbolAt(CursorModel cell, int cursor)
    {
        var token = cell.Root.FindToken(Math.Min(cursor, Math.Max(0, cell.Root.FullSpan.End - 1)));
        if (!token.IsKind(SyntaxKind.IdentifierToken) && cursor > 0)
        {
            token = cell.Root.FindToken(cursor - 1);
        }

        if (token.Parent is not { } node || !token.Span.IntersectsWith(cursor))
        {
            return null;
        }

        var symbols = cell.Model.GetSymbolInfo(node);
        return symbols.Symbol ?? symbols.CandidateSymbols.FirstOrDefault() ?? cell.Model.GetDeclaredSymbol(node)
            ?? (node is PredefinedTypeSyntax ? cell.Model.GetTypeInfo(node).Type : null);
    }

    private string? ValueOf(ISymbol symbol)
    {
        if (symbol is not IFieldSymbol { ContainingType.IsScriptClass: true } || variables.Find(symbol.Name) is not { } variable)
        {
            return null;
        }

        var text = CellText.Of(variable.Value) ?? "null";
        return text.Length <= MostOfAValue ? text : text[..MostOfAValue] + "…";
    }
}
