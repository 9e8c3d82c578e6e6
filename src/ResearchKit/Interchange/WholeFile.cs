using System.Text;

namespace ResearchKit;

/// <summary>Writes files so that each is at every moment either the old one whole or the new one whole.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Writes beside the file, to the disk, and renames; where the file is a link, what it points to is written. The file keeps its
    /// permissions; what could not be written whole is taken away again.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    public static void Write(string path, string text)
    {
        var file = new FileInfo(path);
        var full = (file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true))?.FullName ?? file.FullName;
        var beside = full + ".saving";
        try
        {
            using (var stream = File.Create(beside))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(full))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
            }

            File.Move(beside, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw;
        }
    }
}
