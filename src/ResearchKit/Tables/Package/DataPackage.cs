namespace ResearchKit;

/// <summary>A data package as its <c>datapackage.json</c> describes it.</summary>
/// <remarks>Source: Data Package v2; version 1 is read as well.</remarks>
public sealed record DataPackage
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

    /// <summary>Licences of what does not name its own.</summary>
    public IReadOnlyList<Licence> Licences { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<ResourceOrigin> Origins { get; init; } = [];

    /// <summary>What a reader must know before using any of it (our own property <c>caveats</c>).</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Its resources, in order.</summary>
    public IReadOnlyList<DataResource> Resources { get; init; } = [];

    /// <summary>The resource of that name, or null.</summary>
    public DataResource? Resource(string name) => Resources.FirstOrDefault(r => r.Name == name);
}
