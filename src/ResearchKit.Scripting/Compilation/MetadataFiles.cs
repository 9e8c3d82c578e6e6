using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>Makes references for the compiler out of assemblies on disk and in memory.</summary>
internal static class MetadataFiles
{
    /// <summary>A reference to an assembly's file.</summary>
    public static MetadataReference FromFile(string path) =>
        MetadataReference.CreateFromFile(path);

    /// <summary>A reference to a file that was read whole, so that it stays free to be rebuilt.</summary>
    public static MetadataReference FromImage(byte[] image, string path) =>
        MetadataReference.CreateFromImage(image, filePath: path);

    /// <summary>A reference to an assembly that the session itself compiled.</summary>
    public static MetadataReference FromImage(byte[] image) => MetadataReference.CreateFromImage(image);
}
