using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>Finds the files that code names, whatever its language.</summary>
internal static partial class NamedFiles
{
    private const int LongestName = 260;

    /// <summary>
    /// The files that stand in the code - as a literal, in quotes, after a magic - and exist, seen from the notebook's folder;
    /// for a folder that is named by a path relative to that one, all files in it, and likewise where a name is put together
    /// (<c>$"in/{name}.csv"</c>), all files of its folder. In order.
    /// </summary>
    public static IReadOnlyList<string> In(string folder, IEnumerable<CodeCell> cells) =>
    [
        .. cells.SelectMany(cell => Literals(cell.Source).Concat(Quoted(cell.Source)))
            .Where(text => text.Length is > 0 and < LongestName && !text.AsSpan().ContainsAny('\0', '\n'))
            .SelectMany(text => text.IndexOf('{', StringComparison.Ordinal) is var brace and > 0 && Path.GetDirectoryName(text[..brace]) is { Length: > 0 } stem ? [text, stem] : new[] { text })
            .Distinct(StringComparer.Ordinal)
            .SelectMany(text => Files(folder, text))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Literals(string source) => CellReader.Parse(source).DescendantNodes().OfType<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
        .Select(literal => literal.Token.ValueText);

    private static IEnumerable<string> Quoted(string source) => InQuotes().Matches(source).Select(match => match.Groups["text"].Value);

    private static IEnumerable<string> Files(string folder, string name)
    {
        var path = Path.GetFullPath(name, folder);
        if (File.Exists(path))
            return IsRead(path) ? [path] : [];
        return Path.IsPathRooted(name) || !Directory.Exists(path) || IsAround(path, folder) ? [] : FolderFiles.All(path);
    }

    /// <summary>Whether a file has contents of its own: a device or a pipe, which may have no end, says that it has none.</summary>
    private static bool IsRead(string path) => new FileInfo(path).Length > 0;

    /// <summary>Whether a folder is the notebook's own, or one above it.</summary>
    private static bool IsAround(string path, string folder) =>
        !Path.GetRelativePath(Path.TrimEndingDirectorySeparator(path), Path.GetFullPath(folder)).StartsWith("..", StringComparison.Ordinal);

    [GeneratedRegex("""(?<quote>["'])(?<text>[^"'\n]+)\k<quote>|^\s*#(?:!import|load)\s+"?(?<text>[^"\n]+?)"?\s*$""", RegexOptions.Multiline)]
    private static partial Regex InQuotes();
}
