using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>
/// Which of .NET's assemblies a library stands for as well: it was made before .NET took its types in, and declares them all
/// under the same names. Beside each other the two would make every call ambiguous.
/// </summary>
internal static class FrameworkTypes
{
    private const string Namespace = "System";

    private static readonly Lazy<ILookup<string, string>> Owners = new(() => FrameworkReferences.Paths.Keys
        .SelectMany(assembly => TypesOf(FrameworkReferences.Find(assembly)!, Namespace).Select(type => (type, assembly)))
        .ToLookup(owned => owned.type, owned => owned.assembly));

    /// <summary>The references to .NET's own assemblies that hold nothing but what a library declares too.</summary>
    public static IEnumerable<MetadataReference> AllIn(MetadataReference library)
    {
        var types = TypesOf(library, Namespace).ToHashSet();
        return types.SelectMany(type => Owners.Value[type]).Distinct()
            .Select(assembly => FrameworkReferences.Find(assembly)!)
            .Where(reference => types.IsSupersetOf(TypesOf(reference, "")));
    }

    // The full names of an assembly's public types, as far as their namespaces begin with a text.
    private static IEnumerable<string> TypesOf(MetadataReference assembly, string namespaces)
    {
        var reader = Reader(assembly);
        return reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public && reader.StringComparer.StartsWith(type.Namespace, namespaces))
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}");
    }

    private static MetadataReader Reader(MetadataReference reference) =>
        ((AssemblyMetadata)((PortableExecutableReference)reference).GetMetadata()).GetModules()[0].GetMetadataReader();
}
