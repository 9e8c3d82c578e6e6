using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>The running .NET's own assemblies, as references and by name.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<ImmutableDictionary<string, string>> PathsByName = new(FindPaths);

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(
        () => [.. PathsByName.Value.Values.Order(StringComparer.Ordinal).Select(MetadataFiles.FromFile)]);

    /// <summary>One reference for each managed assembly of the shared framework.</summary>
    public static ImmutableArray<MetadataReference> All => References.Value;

    /// <summary>Simple name → file of each managed assembly of the shared framework.</summary>
    public static IReadOnlyDictionary<string, string> Paths => PathsByName.Value;

    private static ImmutableDictionary<string, string> FindPaths()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Directory.EnumerateFiles(folder, "*.dll")
            .Where(IsManaged)
            .ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
    }

    // Native libraries of the runtime are .dll files too on Windows; on other systems they are not.
    private static bool IsManaged(string path)
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
