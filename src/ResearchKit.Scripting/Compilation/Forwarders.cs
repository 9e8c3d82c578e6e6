using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>
/// .NET's assemblies that have no types of their own and only say where they are, under names that libraries were built
/// against: a third of all. The compiler goes through every reference for every cell, so a notebook has none of them until it
/// has a library, but for those that the assemblies need which it shares with the host.
/// </summary>
internal static class Forwarders
{
    /// <summary>The references of a notebook, parted into those that it needs from the start and the others.</summary>
    /// <param name="references">Simple name → reference of each of .NET's assemblies.</param>
    public static (IEnumerable<MetadataReference> Needed, IEnumerable<MetadataReference> Others) Part(
        IEnumerable<KeyValuePair<string, MetadataReference>> references)
    {
        var all = references.ToList();
        var readers = all.ToDictionary(entry => entry.Key, entry => Reader(entry.Value), StringComparer.OrdinalIgnoreCase);
        var needed = new HashSet<string>(readers.Where(entry => HasPublicTypes(entry.Value)).Select(entry => entry.Key), StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(SharedAssemblies.All.SelectMany(assembly => assembly.GetReferencedAssemblies()).Select(name => name.Name!));
        while (open.TryPop(out var name))
        {
            if (readers.TryGetValue(name, out var reader) && needed.Add(name))
            {
                References(reader).ForEach(open.Push);
            }
        }

        return (all.Where(entry => needed.Contains(entry.Key)).Select(entry => entry.Value),
            all.Where(entry => !needed.Contains(entry.Key)).Select(entry => entry.Value));
    }

    private static MetadataReader Reader(MetadataReference reference) =>
        ((AssemblyMetadata)((PortableExecutableReference)reference).GetMetadata()).GetModules()[0].GetMetadataReader();

    private static bool HasPublicTypes(MetadataReader assembly) => assembly.TypeDefinitions.Any(handle =>
        (assembly.GetTypeDefinition(handle).Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public);

    private static List<string> References(MetadataReader assembly) =>
        [.. assembly.AssemblyReferences.Select(handle => assembly.GetString(assembly.GetAssemblyReference(handle).Name))];
}
