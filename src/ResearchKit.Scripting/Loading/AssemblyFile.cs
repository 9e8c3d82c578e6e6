using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>An assembly on disk that a notebook may use.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="StaysUnlocked">Whether it is read whole, so that its file can be rebuilt while the session runs.</param>
internal sealed record AssemblyFile(string Path, bool StaysUnlocked = false)
{
    /// <summary>The assembly's simple name, as its file's name says it.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public MetadataReference ToReference() =>
        StaysUnlocked ? MetadataFiles.FromUnlockedFile(Path) : MetadataFiles.FromFile(Path);

    public Assembly LoadInto(AssemblyLoadContext context)
    {
        if (!StaysUnlocked)
        {
            return context.LoadFromAssemblyPath(Path);
        }

        var symbols = System.IO.Path.ChangeExtension(Path, ".pdb");
        return context.LoadFromStream(
            new MemoryStream(File.ReadAllBytes(Path)),
            File.Exists(symbols) ? new MemoryStream(File.ReadAllBytes(symbols)) : null);
    }
}
