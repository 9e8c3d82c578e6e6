namespace ResearchKit;

/// <summary>The files of a package, none of which may lie outside it.</summary>
internal sealed class PackageFiles(string root, FaultList faults)
{
    /// <summary>The bytes of a file; null where it cannot be read, which is reported.</summary>
    /// <param name="path">The path, relative to the package.</param>
    public byte[]? Read(string path)
    {
        try
        {
            if (Find(path) is { } file)
            {
                return File.ReadAllBytes(file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(path, "cannot be read: " + e.Message.Replace(root, "", StringComparison.Ordinal));
        }

        return null;
    }

    /// <summary>The length of a file in bytes; 0 where it is not there.</summary>
    public long LengthOf(string path) => new FileInfo(Path.Combine(root, path)) is { Exists: true } file ? file.Length : 0;

    /// <summary>The full path of a file; null where it is not there or lies outside, which is reported.</summary>
    public string? Find(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (!file.Exists)
        {
            faults.Add(path, "the file is not there");
            return null;
        }

        if (LeadsOut(path, file))
        {
            faults.Add(path, "is a link that leaves the package");
            return null;
        }

        return file.FullName;
    }

    /// <summary>Whether the file, or a folder on the way to it, is a link to somewhere outside the package.</summary>
    private bool LeadsOut(string path, FileInfo file)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (LeadsOut(new FileInfo(Path.Combine(root, path[..end]))))
            {
                return true;
            }
        }

        return LeadsOut(file);
    }

    private bool LeadsOut(FileInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        && entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName.StartsWith(Inside(), StringComparison.Ordinal) != true;

    private string Inside() => Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;
}
