namespace ResearchKit;

/// <summary>Writes files so that each is at every moment either the old one whole or the new one whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file, and renames; what could not be written whole is taken away again.</summary>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    public static void Write(string path, string text)
    {
        var beside = path + ".saving";
        try
        {
            File.WriteAllText(beside, text);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw;
        }
    }
}
