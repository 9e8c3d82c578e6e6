using System.Buffers;

namespace ResearchKit;

/// <summary>The paths by which a package names its files: relative, and nowhere outside it.</summary>
internal static class PackagePath
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), '\\', ':', '\u007f']);

    /// <summary>Why a path cannot be taken; null where it can.</summary>
    public static string? Fault(string path) =>
        path.Length == 0 ? "is empty: a path is needed"
        : IsAddress(path) ? "is a web address, and nothing is fetched: put the file into the package and name it"
        : IsWithin(path) ? null
        : "leaves the package: a path is relative, with '/', and has no part that begins with a dot";

    /// <summary>Whether it is a web address.</summary>
    public static bool IsAddress(string path) => path.Contains("://", StringComparison.Ordinal);

    private static bool IsWithin(ReadOnlySpan<char> path) =>
        path[0] is not ('.' or '/' or '~') && path[^1] != '/' && !path.ContainsAny(Forbidden) && path.IndexOf("//") < 0 && path.IndexOf("/.") < 0;
}
