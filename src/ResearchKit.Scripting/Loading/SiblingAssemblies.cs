using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ResearchKit.Scripting;

/// <summary>Finds what an assembly needs among the files beside it.</summary>
internal static class SiblingAssemblies
{
    /// <summary>The assembly and those beside it that it needs, itself first.</summary>
    public static IReadOnlyList<AssemblyFile> Closure(string path)
    {
        var found = new List<AssemblyFile> { Open(path) };
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { found[0].Name };
        for (var next = 0; next < found.Count; next++)
        {
            var beside = Needs(found[next].Image!)
                .Where(name => !FrameworkReferences.Paths.ContainsKey(name) && SharedAssemblies.Find(name) is null && seen.Add(name))
                .Select(name => Path.Combine(Path.GetDirectoryName(path)!, name + ".dll"))
                .Where(File.Exists);
            found.AddRange(beside.Select(Open));
        }

        return found;
    }

    /// <summary>The folders beside an assembly that may hold native libraries.</summary>
    public static IEnumerable<string> NativeDirectories(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        return RuntimeFolders.Here.Select(runtime => Path.Combine(folder, "runtimes", runtime, "native")).Append(folder).Where(Directory.Exists);
    }

    private static AssemblyFile Open(string path) => new(path) { Image = AssemblyImage.Read(path), Owner = path };

    private static List<string> Needs(AssemblyImage assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly.Bytes, writable: false));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
