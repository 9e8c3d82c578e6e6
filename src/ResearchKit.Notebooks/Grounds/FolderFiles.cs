namespace ResearchKit.Notebooks;

/// <summary>The files of a folder and of those below it; a folder that links lead to twice is gone through once.</summary>
public static class FolderFiles
{
    /// <summary>The full paths of all of them.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IEnumerable<string> All(string folder) => In(new(Path.TrimEndingDirectorySeparator(folder)), []);

    /// <summary>The full paths, in order, of those that are data: what is hidden, or in a hidden folder, is some program's own.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IEnumerable<string> Data(string folder) => All(folder)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> In(DirectoryInfo folder, HashSet<string> seen) =>
        !seen.Add(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName) ? []
        : folder.EnumerateFiles().Select(file => file.FullName).Concat(folder.EnumerateDirectories().SelectMany(below => In(below, seen)));
}
