namespace ResearchKit.Cli.Provenance;

/// <summary>Writes a file so that it is at every moment either the old one whole or the new one whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file, and renames.</summary>
    public static void Write(string path, byte[] bytes)
    {
        var beside = path + ".saving";
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, path, overwrite: true);
    }
}
