namespace ResearchKit.Notebooks;

/// <summary>Writes files so that each is at every moment either the old one whole or the new one whole.</summary>
/// <remarks>For an instant <c>.NAME.saving</c> stands beside it. A killed program may leave that behind; the next one takes it over.</remarks>
public static class WholeFile
{
    /// <summary>Writes beside the file, to the disk, and renames. The file keeps its permissions; what could not be written whole is taken away again.</summary>
    /// <param name="path">The file, in a folder that exists; where it is a link, what the link points to is written.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <exception cref="IOException">It cannot be written; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the file is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = TargetOf(path);
        var beside = Beside(full, "saving");
        try
        {
            File.Delete(beside);
            Fill(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(full))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(beside);
            throw;
        }
    }

    /// <summary>The file that a path means: where it is a link, what the link points to.</summary>
    internal static string TargetOf(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        var target = file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true);
        return target?.FullName ?? file.FullName;
    }

    /// <summary>A hidden file beside another, for a purpose of the other's.</summary>
    internal static string Beside(string file, string purpose) =>
        Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.{purpose}");

    private static void Fill(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next save takes it over; what matters is the fault that is being reported.
        }
    }
}
