using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>The running .NET's own assemblies, as references and by name.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<ImmutableDictionary<string, string>> PathsByName = new(FindPaths);

    private static readonly Lazy<ImmutableDictionary<string, MetadataReference>> ByName = new(
        () => PathsByName.Value.ToImmutableDictionary(file => file.Key, file => MappedMetadata.Open(file.Value), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<(ImmutableArray<MetadataReference> Needed, ImmutableArray<MetadataReference> Others)> Parts = new(() =>
    {
        var (needed, others) = Forwarders.Part(ByName.Value.OrderBy(entry => entry.Key, StringComparer.Ordinal));
        return ([.. needed], [.. others]);
    });

    /// <summary>References to the managed assemblies of the shared framework that every notebook has.</summary>
    public static ImmutableArray<MetadataReference> Needed => Parts.Value.Needed;

    /// <summary>References to those that only libraries need: see <see cref="Forwarders"/>.</summary>
    public static ImmutableArray<MetadataReference> ForLibraries => Parts.Value.Others;

    /// <summary>Simple name → file of each managed assembly of the shared framework.</summary>
    public static IReadOnlyDictionary<string, string> Paths => PathsByName.Value;

    /// <summary>The reference to an assembly; null when .NET has none of that name.</summary>
    public static MetadataReference? Find(string name) => ByName.Value.GetValueOrDefault(name);

    /// <summary>Whether .NET has an assembly in a version or a newer one.</summary>
    public static bool Has(string name, Version version) =>
        Paths.TryGetValue(name, out var path) && System.Reflection.AssemblyName.GetAssemblyName(path).Version >= version;

    private static ImmutableDictionary<string, string> FindPaths()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Directory.EnumerateFiles(folder, "*.dll")
            .Where(IsManaged)
            .ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a .dll file of a framework is an assembly: on Windows its native libraries are .dll files too, on other systems they are not.</summary>
    public static bool IsManaged(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            return true;
        }

        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        return image.HasMetadata;
    }
}
