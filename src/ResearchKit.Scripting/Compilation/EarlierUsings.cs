using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>The namespaces that earlier cells import. Aliases and static imports may mean what only a script sees.</summary>
internal static class EarlierUsings
{
    public static IEnumerable<string> Of(CSharpCompilation? submission) => Chain(submission)
        .SelectMany(compilation => compilation.SyntaxTrees)
        .SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings)
        .Where(import => import is { Alias: null, StaticKeyword.RawKind: 0 })
        .Select(import => import.NamespaceOrType.ToString())
        .Distinct();

    private static IEnumerable<CSharpCompilation> Chain(CSharpCompilation? submission)
    {
        for (var last = submission; last is not null; last = last.ScriptCompilationInfo?.PreviousScriptCompilation)
        {
            yield return last;
        }
    }
}
