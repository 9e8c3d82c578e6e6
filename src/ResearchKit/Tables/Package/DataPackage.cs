namespace ResearchKit;

/// <summary>A data package as its <c>datapackage.json</c> describes it.</summary>
/// <remarks>
/// Source: Data Package, versions 1 and 2 (datapackage.org, specs.frictionlessdata.io). Resources are delimited text files and JSON, packed
/// (<c>.gz</c>, <c>.zip</c>) or not, in files of the package or inside its description; what lies on the web is refused.
/// </remarks>
public sealed partial record DataPackage
{
    /// <summary>Name of the file that describes a package.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>Short name.</summary>
    public string? Name { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>What it holds.</summary>
    public string? Description { get; init; }

    /// <summary>Its version.</summary>
    public string? Version { get; init; }

    /// <summary>The version of the standard by which it is described.</summary>
    public PackageStandard Standard { get; init; }

    /// <summary>Licences of what does not name its own.</summary>
    public IReadOnlyList<Licence> Licences { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<ResourceOrigin> Origins { get; init; } = [];

    /// <summary>What a reader must know before using any of it (our own property <c>caveats</c>).</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Its resources, in order.</summary>
    public IReadOnlyList<DataResource> Resources { get; init; } = [];

    /// <summary>The package's folder.</summary>
    internal string Root { get; init; } = "";

    /// <summary>Name of the file that describes it.</summary>
    internal string DescriptorFile { get; init; } = FileName;

    /// <summary>The description itself, as JSON in UTF-8.</summary>
    internal ReadOnlyMemory<byte> Json { get; init; }

    /// <summary>The resource of that name, or null.</summary>
    public DataResource? Resource(string name)
    {
        foreach (var resource in Resources)
        {
            if (resource.Name == name)
            {
                return resource;
            }
        }

        return null;
    }
}

/// <summary>A version of the Data Package standard.</summary>
public enum PackageStandard
{
    /// <summary>Version 1, which profiles name: <c>tabular-data-package</c>.</summary>
    V1,

    /// <summary>Version 2, which <c>$schema</c> names.</summary>
    V2,
}
