using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>
/// Proposes magics after <c>#!</c> and their options, packages and versions after <c>#r "nuget:</c>, paths, and in
/// <c>#!sql</c> the variables that can be asked.
/// </summary>
internal sealed partial class DirectiveCompletion(SessionCore session)
{
    /// <summary>The proposals; null where the cursor stands in C#.</summary>
    public async Task<CompletionList?> CompleteAsync(string code, int cursor, CancellationToken cancellation)
    {
        var line = code[(code.LastIndexOf('\n', Math.Max(0, cursor - 1)) + 1)..cursor];
        if (MagicName().Match(line) is { Success: true } magic)
        {
            return List(cursor, magic.Groups[1].Value, session.Magics.Select(known => new CompletionItem(known.Name, "magic", known.Summary, "")));
        }

        if (PackageVersion().Match(line) is { Success: true } version)
        {
            var versions = await session.Packages.VersionsAsync(version.Groups[1].Value, cancellation).ConfigureAwait(false);
            return InOrder(cursor, version.Groups[2].Value, versions.Select(Package));
        }

        if (PackageId().Match(line) is { Success: true } id)
        {
            return List(cursor, id.Groups[1].Value, (await session.Packages.IdsAsync(id.Groups[1].Value, cancellation).ConfigureAwait(false)).Select(Package));
        }

        return PathBegun().Match(line) is { Success: true } path ? Paths(cursor, path.Groups[1].Value)
            : Option().Match(line) is { Success: true } option ? Options(cursor, option)
            : CellParser.TextAt(code, cursor) is { } text ? Text(cursor, line, text)
            : null;
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

    // A magic's summary names its options: those that the line does not have yet.
    private CompletionList Options(int cursor, Match line)
    {
        var magic = session.Magics.FirstOrDefault(known => known.Name == line.Groups["magic"].Value);
        var begun = line.Groups["begun"].Value;
        var words = line.Groups["before"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var options = magic is null ? [] : OptionName().Matches(magic.Summary).Select(option => option.Value).Where(option => !words.Contains(option));
        return List(cursor, begun, options.Select(option => new CompletionItem(option, "keyword", magic!.Summary, "")));
    }

    private CompletionList Text(int cursor, string line, string magic)
    {
        var begun = WordBegun().Match(line).Value;
        return List(cursor, begun, magic != "#!sql" ? [] : session.Variables.All().Select(variable => new CompletionItem(variable.Name, "field", $"{variable.TypeName} {variable.Name}", "")));
    }

    private static CompletionList List(int cursor, string begun, IEnumerable<CompletionItem> items) =>
        InOrder(cursor, begun, items.OrderBy(item => item.Text, StringComparer.OrdinalIgnoreCase));

    private static CompletionList InOrder(int cursor, string begun, IEnumerable<CompletionItem> items) =>
        new(cursor - begun.Length, cursor, [.. items.Where(item => item.Text.StartsWith(begun, StringComparison.OrdinalIgnoreCase))]);

    [GeneratedRegex(@"^\s*(#!?[\w-]*)$")]
    private static partial Regex MagicName();

    [GeneratedRegex(@"^\s*(?<magic>#!\w[\w-]*)(?<before>\s.*?)(?<=\s)(?<begun>-[\w-]*|)$")]
    private static partial Regex Option();

    [GeneratedRegex(@"--\w[\w-]*")]
    private static partial Regex OptionName();

    [GeneratedRegex(@"\w*$")]
    private static partial Regex WordBegun();

    [GeneratedRegex("^\\s*#r\\s+\"nuget:\\s*([\\w.-]+)\\s*,\\s*([^\"]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PackageVersion();

    [GeneratedRegex("^\\s*#r\\s+\"nuget:\\s*([\\w.-]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PackageId();

    [GeneratedRegex("^\\s*(?:#r\\s+\"|#load\\s+\"|#!import\\s+\"?)([^\"]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PathBegun();
}
