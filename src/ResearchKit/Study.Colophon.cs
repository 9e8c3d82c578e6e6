using System.Reflection;

namespace ResearchKit;

public sealed partial class Study
{
    /// <summary>What results from this study rest on, for the end of a notebook: versions, rows and hashes.</summary>
    /// <remarks>The hashes are taken from the files as they are now, not from what the package says of them.</remarks>
    public Colophon Colophon() => new(
        typeof(Study).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0",
        FormattableString.Invariant($".NET {Environment.Version.Major}"),
        Package,
        [.. Package.Resources.Select(resource => new ColophonLine(resource.Name, Rows(resource), HashOf(resource)))]);

    private int Rows(DataResource resource) =>
        Counts().TryGetValue(resource.Name, out var count) ? count
        : Extra.FirstOrDefault(table => table.Name == resource.Name)?.Count ?? resource.Paths.Count;

    private string HashOf(DataResource resource)
    {
        var hashes = resource.Paths.Select(path => FileHash.OfFile(Path.Combine(Root, path))).ToArray();
        return hashes.Length == 1 ? hashes[0] : FileHash.OfText(string.Join('\n', hashes));
    }
}
