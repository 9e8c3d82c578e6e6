namespace ResearchKit;

/// <summary>Finds the description of a data package.</summary>
internal static class PackageFolder
{
    private const string Data = "data";

    /// <summary>The folder and the name of the file that describes a package.</summary>
    /// <param name="path">The folder, its parent, or the file; null to look in the current folder and upwards.</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static (string Folder, string File) Find(string? path)
    {
        if (path is null)
        {
            return (Upwards(Directory.GetCurrentDirectory())
                ?? throw new FileNotFoundException("There is no data/datapackage.json in this folder or in one above it. Name the study: Study.Open(path)."), DataPackage.FileName);
        }

        var full = Path.GetFullPath(path);
        return File.Exists(full) && Path.GetExtension(full) == ".json" ? (Path.GetDirectoryName(full)!, Path.GetFileName(full))
            : At(full) is { } folder ? (folder, DataPackage.FileName)
            : throw new FileNotFoundException($"There is no datapackage.json in '{path}', nor in '{path}/data'.");
    }

    private static string? At(string path) =>
        File.Exists(Path.Combine(path, DataPackage.FileName)) ? path
        : File.Exists(Path.Combine(path, Data, DataPackage.FileName)) ? Path.Combine(path, Data)
        : null;

    private static string? Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (At(folder.FullName) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
