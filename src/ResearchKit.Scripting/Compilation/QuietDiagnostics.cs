using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>Messages of the compiler that are not about the notebook's code, or not true in a notebook.</summary>
internal static class QuietDiagnostics
{
    public static readonly ImmutableDictionary<string, ReportDiagnostic> Options = new[]
    {
        "CS1701", // an assembly of another version is meant: the notebook's load context takes care
        "CS1702", // the same
    }.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Suppress);

    /// <summary>What the compiler has to say of a submission.</summary>
    public static ImmutableArray<Diagnostic> Of(Compilation compilation, CancellationToken cancellation) =>
        compilation.GetDiagnostics(cancellation).RemoveAll(diagnostic => diagnostic.Id == "CS0649" && IsWithinReach(compilation, diagnostic.Location));

    // “Never assigned to”: but a later cell may, as it is to, unless the field is its type's own.
    private static bool IsWithinReach(Compilation compilation, Location field) =>
        field.SourceTree is { } tree
        && compilation.GetSemanticModel(tree).GetDeclaredSymbol(tree.GetRoot().FindNode(field.SourceSpan)) is { DeclaredAccessibility: not Accessibility.Private };
}
