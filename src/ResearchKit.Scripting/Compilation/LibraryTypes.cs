using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>The types that a library cell declares, and what becomes of a chain when another cell declares them anew.</summary>
internal static class LibraryTypes
{
    /// <summary>The full names of a library's types.</summary>
    public static HashSet<string> Of(CSharpCompilation library) =>
        [.. TypesIn(library.Assembly.GlobalNamespace).Select(type => type.ToDisplayString())];

    /// <summary>
    /// The chain of submissions, none of which sees the references any more. One that used them has errors from then on,
    /// which show only where its variables of a forgotten type are used: an empty submission stands between, since a
    /// submission must not stand right on one with errors.
    /// </summary>
    public static CSharpCompilation? Forget(CSharpCompilation? last, MetadataReference[] references)
    {
        if (last is null)
        {
            return null;
        }

        var without = Without(last, references)!;
        var empty = CSharpCompilation.CreateScriptCompilation(
            SubmissionAssembly.NextName(), options: last.Options, returnType: typeof(object));
        return empty.WithScriptCompilationInfo(empty.ScriptCompilationInfo!.WithPreviousScriptCompilation(without));
    }

    /// <summary>Whether the submissions can all do without a reference.</summary>
    public static bool CanForget(CSharpCompilation? last, MetadataReference reference)
    {
        for (var submission = Without(last, [reference]); submission is not null; submission = submission.ScriptCompilationInfo!.PreviousScriptCompilation)
        {
            if (submission.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                return false;
            }
        }

        return true;
    }

    private static CSharpCompilation? Without(CSharpCompilation? last, MetadataReference[] references) =>
        Restate(last, compilation => compilation.RemoveReferences(references.Where(compilation.ExternalReferences.Contains)));

    /// <summary>The chain of submissions with other references.</summary>
    public static CSharpCompilation? Restate(CSharpCompilation? last, Func<CSharpCompilation, CSharpCompilation> change)
    {
        if (last is null)
        {
            return null;
        }

        var information = last.ScriptCompilationInfo!;
        var previous = Restate(information.PreviousScriptCompilation, change);
        var again = change(last).WithScriptCompilationInfo(information.WithPreviousScriptCompilation(previous));

        // Has it give its anonymous types the names that they had.
        again.GetDiagnostics();
        return again;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
