using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ResearchKit.Scripting;

/// <summary>
/// What may have been meant where the compiler does not know a name: a type of just that name in a namespace that the notebook
/// does not use yet, or else the nearest name that could stand there. Where a text stands for a member of an enum, that member.
/// </summary>
internal static class SpellingHints
{
    private static readonly ImmutableHashSet<string> UnknownType = ["CS0103", "CS0246"];
    private static readonly ImmutableHashSet<string> Unknown = [.. UnknownType, "CS0117", "CS0234", "CS1061"];

    /// <summary>A sentence for each error that there is something to say to, by its place.</summary>
    public static IReadOnlyDictionary<(int Line, int Column), string> Of(CompiledSubmission refused)
    {
        var tree = refused.Compilation.SyntaxTrees[0];
        var errors = refused.Diagnostics.Where(error => error.Location.SourceTree == tree && (Unknown.Contains(error.Id) || EnumHints.Ids.Contains(error.Id))).Take(CompilationReport.MostErrors).ToArray();
        var cell = errors.Length == 0 ? null : new CursorModel(refused.Compilation);
        var hints = new Dictionary<(int, int), string>();
        foreach (var error in errors)
        {
            if (Of(cell!, error) is { } hint)
            {
                var start = error.Location.GetLineSpan().StartLinePosition;
                hints[(start.Line + 1, start.Character + 1)] = hint;
            }
        }

        return hints;
    }

    private static string? Of(CursorModel cell, Diagnostic error)
    {
        if (EnumHints.Ids.Contains(error.Id))
        {
            return EnumHints.Of(cell, error) is { } member ? $"Did you mean “{member}”?" : null;
        }

        var token = NameAt(cell.Root, error.Location.SourceSpan);
        if (!token.IsKind(SyntaxKind.IdentifierToken))
        {
            return null;
        }

        var name = token.ValueText;
        return (UnknownType.Contains(error.Id) ? NamespaceOf(cell.Compilation.GlobalNamespace, name) : null) is { } space
            ? $"“{name}” is in {space}: write using {space}; before it."
            : NearestName.Near(name, Known(cell, token.SpanStart)) is { } near ? $"Did you mean “{near}”?" : null;
    }

    // Of `System.Tezt` or `list.Cuont` the last name is the unknown one, whatever the compiler underlines.
    private static SyntaxToken NameAt(SyntaxNode root, TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true) switch
    {
        Microsoft.CodeAnalysis.CSharp.Syntax.QualifiedNameSyntax qualified => qualified.Right.Identifier,
        Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax access => access.Name.Identifier,
        _ => root.FindToken(span.Start),
    };

    private static IEnumerable<string> Known(CursorModel cell, int position) =>
        cell.SymbolsAt(position).Where(symbol => symbol.CanBeReferencedByName).Select(symbol => symbol.Name);

    private static string? NamespaceOf(INamespaceSymbol space, string type)
    {
        var spaces = new Queue<INamespaceSymbol>([space]);
        while (spaces.TryDequeue(out var next))
        {
            if (!next.IsGlobalNamespace && next.GetTypeMembers(type).Any(found => found.DeclaredAccessibility == Accessibility.Public))
            {
                return next.ToDisplayString();
            }

            foreach (var inner in next.GetNamespaceMembers().OrderBy(inner => inner.Name, StringComparer.Ordinal))
            {
                spaces.Enqueue(inner);
            }
        }

        return null;
    }
}
