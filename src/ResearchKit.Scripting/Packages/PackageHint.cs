using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>Tells which package of the host's has what the compiler could not find.</summary>
internal static partial class PackageHint
{
    /// <summary>The failure, with a line that says what to write where a package of the host's would help.</summary>
    /// <param name="failed">What the compiler refused.</param>
    /// <param name="packages">The packages that the notebook does not have.</param>
    public static CellFailed AddTo(CellFailed failed, IEnumerable<ProvidedPackage> packages)
    {
        var lacking = failed.Diagnostics.Where(error => error.Id is "CS0103" or "CS0246").Select(error => Quoted().Match(error.Message).Groups[1].Value).Distinct().ToArray();
        var hint = packages.SelectMany(package => lacking.Select(name => Hint(name, package))).FirstOrDefault(hint => hint is not null);
        return hint is null ? failed : failed with { Error = failed.Error with { Traceback = failed.Error.Traceback.Add(hint) } };
    }

    private static string? Hint(string name, ProvidedPackage package) => package.AssemblyPaths.Where(File.Exists).Select(path => NamespaceOf(name, path)).FirstOrDefault(found => found is not null) is { } space
        ? $"“{name}” is in the package {package.Id}. Before it, in a cell: #r \"nuget: {package.Id}\"{(space == name ? "" : $" and using {space};")}"
        : null;

    /// <summary>The namespace of a public type, or of that name itself; null where the assembly has neither.</summary>
    private static string? NamespaceOf(string name, string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var open = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public && !type.Namespace.IsNil);
        var spaces = new List<string>();
        foreach (var type in open)
        {
            var space = metadata.GetString(type.Namespace);
            if (metadata.GetString(type.Name) == name)
            {
                return space;
            }

            spaces.Add(space);
        }

        return spaces.Exists(space => space == name) ? name : null;
    }

    [GeneratedRegex(@"'(\w+)")]
    private static partial Regex Quoted();
}
