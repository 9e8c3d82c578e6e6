using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>Proposes magics after <c>#!</c>, packages and versions after <c>#r "nuget:</c>, and paths.</summary>
internal sealed partial class DirectiveCompletion(SessionCore session)
{
    /// <summary>The proposals; null when the line is not a directive.</summary>
    public CompletionList? Complete(string code, int cursor)
    {
        var line = code[(code.LastIndexOf('\n', Math.Max(0, cursor - 1)) + 1)..cursor];
        if (MagicName().Match(line) is { Success: true } magic)
        {
            return List(cursor, magic.Groups[1].Value, session.Magics.Select(known => new CompletionItem(known.Name, "magic", known.Summary, "")));
        }

        if (PackageVersion().Match(line) is { Success: true } version)
        {
            return List(cursor, version.Groups[2].Value, session.Packages.VersionsOf(version.Groups[1].Value).Select(Package));
        }

        if (PackageId().Match(line) is { Success: true } id)
        {
            return List(cursor, id.Groups[1].Value, session.Packages.KnownIds().Select(Package));
        }

        return PathBegun().Match(line) is { Success: true } path ? Paths(cursor, path.Groups[1].Value) : null;
    }

    private static CompletionItem Package(string text) => new(text, "package", "", "");

    private CompletionList Paths(int cursor, string begun)
    {
        var folder = Path.GetDirectoryName(session.PathOf(begun + "x"))!;
        var name = begun[(begun.LastIndexOfAny(['/', '\\']) + 1)..];
        var entries = Directory.Exists(folder)
            ? Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry) + (Directory.Exists(entry) ? "/" : ""))
            : [];
        return List(cursor, name, entries.Select(entry => new CompletionItem(entry, "path", "", "")));
    }

    private static CompletionList List(int cursor, string begun, IEnumerable<CompletionItem> items) => new(
        cursor - begun.Length,
        cursor,
        [.. items.Where(item => item.Text.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).OrderBy(item => item.Text, StringComparer.OrdinalIgnoreCase)]);

    [GeneratedRegex(@"^\s*(#!?[\w-]*)$")]
    private static partial Regex MagicName();

    [GeneratedRegex("^\\s*#r\\s+\"nuget:\\s*([\\w.-]+)\\s*,\\s*([^\"]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PackageVersion();

    [GeneratedRegex("^\\s*#r\\s+\"nuget:\\s*([\\w.-]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PackageId();

    [GeneratedRegex("^\\s*(?:#r\\s+\"|#load\\s+\"|#!import\\s+\"?)([^\"]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PathBegun();
}
