using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>
/// Finds a symbol's documentation: in the cell's own comments, or in the XML file beside its assembly; .NET's own lies in
/// the SDK's reference packs, where there is one. A file is read at the first question that it can answer.
/// </summary>
internal static class XmlDocs
{
    private static readonly ConcurrentDictionary<string, Lazy<XmlDocsFile>> Files = new(StringComparer.Ordinal);

    // Much of .NET is implemented in the core library but documented under the names of its parts.
    private static readonly string[] CoreParts =
        ["System.Runtime", "System.Collections", "System.Linq", "System.Threading", "System.Console", "System.Memory", "System.Text.RegularExpressions"];

    /// <summary>The documentation; null when there is none.</summary>
    public static SymbolDocs? Find(CSharpCompilation compilation, ISymbol symbol)
    {
        var definition = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol;
        definition = definition.OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.Length > 0)
        {
            return SymbolDocs.Parse(definition.GetDocumentationCommentXml() ?? "");
        }

        return definition.GetDocumentationCommentId() is { } id
            && compilation.GetMetadataReference(definition.ContainingAssembly) is PortableExecutableReference { FilePath: { } path }
                ? Candidates(path).Select(file => Open(file).Find(id)).OfType<string>().Select(SymbolDocs.Parse).FirstOrDefault()
                : null;
    }

    private static XmlDocsFile Open(string path) => Files.GetOrAdd(path, file => new(() => XmlDocsFile.Read(file))).Value;

    private static IEnumerable<string> Candidates(string assembly)
    {
        var beside = Path.ChangeExtension(assembly, ".xml");
        if (File.Exists(beside))
        {
            return [beside];
        }

        return ReferencePack.Folder is { } pack && Path.GetDirectoryName(assembly) == Path.GetDirectoryName(typeof(object).Assembly.Location)
            ? CoreParts.Prepend(Path.GetFileNameWithoutExtension(assembly)).Select(name => Path.Combine(pack, name + ".xml")).Where(File.Exists)
            : [];
    }
}
