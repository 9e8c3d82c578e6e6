using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Which notebooks are to be run, and where each goes.</summary>
internal static class NotebookSelection
{
    private const string Pattern = "*.ipynb";
    private const string Results = "results";

    /// <summary>The notebooks of the paths in alphabetical order, those of a folder with its subfolders.</summary>
    /// <exception cref="UsageException">A path is not there, or there is nothing to run.</exception>
    public static IReadOnlyList<NotebookJob> Jobs(IReadOnlyList<string> paths, string? output, bool inPlace)
    {
        if (inPlace && output is not null)
        {
            throw new UsageException("A run is either --in-place or has an --output, not both.");
        }

        IReadOnlyList<string> given = paths.Count > 0 ? paths : [Nearest("notebooks")];
        var target = output ?? (paths.Count > 0 ? Results : Path.Combine(Path.GetDirectoryName(given[0])!, Results));
        NotebookJob[] jobs = [.. given.SelectMany(Files).Select(found => inPlace
            ? new NotebookJob(found.File, found.File)
            : new NotebookJob(found.File, Path.Combine(target, found.Name)))];
        return jobs.Length > 0 ? jobs : throw new UsageException($"There is no notebook in {string.Join(", ", given)}.");
    }

    private static IEnumerable<(string File, string Name)> Files(string path)
    {
        if (File.Exists(path))
        {
            return [(path, Path.GetFileName(path))];
        }

        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, Pattern, SearchOption.AllDirectories)
                .Where(file => !file.Contains(".ipynb_checkpoints", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(file => (file, Path.GetRelativePath(path, file)))
            : throw new UsageException($"There is no notebook or folder '{path}'.");
    }

    private static string Nearest(string name)
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, name)))
            {
                return Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(folder.FullName, name));
            }
        }

        throw new UsageException($"There is no folder '{name}' here or above. Name the notebooks to run.");
    }
}
