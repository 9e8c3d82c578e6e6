using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>
/// Packages that .NET Interactive carried along for itself, so that its notebooks could use them without a <c>#r</c>. Here they
/// are fetched where a cell does not compile for want of one.
/// </summary>
internal static class CarriedPackages
{
    private static readonly (string Namespace, string Package)[] All =
    [
        ("Newtonsoft.Json", "Newtonsoft.Json"),
        ("System.Reactive", "System.Reactive"),
        ("Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp.Scripting"),
        ("Microsoft.Extensions.Configuration", "Microsoft.Extensions.Configuration"),
        ("Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection"),
        ("Microsoft.Extensions.Hosting", "Microsoft.Extensions.Hosting"),
        ("Microsoft.Extensions.Logging", "Microsoft.Extensions.Logging"),
    ];

    /// <summary>The ids of those that code was refused for want of.</summary>
    public static IReadOnlyList<string> MissingFrom(string code, ImmutableArray<CellDiagnostic> diagnostics)
    {
        var lines = code.Split('\n');
        var names = diagnostics.Where(diagnostic => diagnostic.Id is "CS0246" or "CS0234").Select(diagnostic => NameAt(lines, diagnostic.Span)).ToArray();
        return [.. All.Where(carried => names.Any(name => IsIn(name, carried.Namespace))).Select(carried => carried.Package)];
    }

    private static bool IsIn(string name, string space) =>
        name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    // The compiler points at the one part of the name that it does not know.
    private static string NameAt(string[] lines, CellSpan span)
    {
        if (span.StartLine > lines.Length || span.StartColumn > lines[span.StartLine - 1].Length)
        {
            return "";
        }

        var line = lines[span.StartLine - 1];
        var (start, end) = (span.StartColumn - 1, span.StartColumn - 1);
        while (start > 0 && IsPartOfName(line[start - 1]))
        {
            start--;
        }

        while (end < line.Length && IsPartOfName(line[end]))
        {
            end++;
        }

        return line[start..end];
    }

    private static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '.';
}
