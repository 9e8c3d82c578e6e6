using System.Collections.Immutable;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>The packages that the host brings along, and what these stand on, by id.</summary>
internal sealed class ProvidedPackages(ImmutableArray<ProvidedPackage> packages)
{
    private readonly Dictionary<string, ProvidedPackage> _byId = packages.SelectMany(All).DistinctBy(package => package.Id.ToUpperInvariant())
        .ToDictionary(package => package.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Their ids.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    public ProvidedPackage? Find(string id) => _byId.GetValueOrDefault(id) ?? SharedFrameworks.Find(id);

    public ProvidedPackage? Find(string id, NuGetVersion version) =>
        Find(id) is { } package && NuGetVersion.Parse(package.Version) == version ? package : null;

    public IEnumerable<NuGetVersion> Versions(string id) => Find(id) is { } package ? [NuGetVersion.Parse(package.Version)] : [];

    /// <summary>A package as a lock has it.</summary>
    public static LockedPackage Locked(ProvidedPackage package) =>
        new(package.Id, NuGetVersion.Parse(package.Version).ToNormalizedString(), package.Sha512);

    /// <summary>A package and all that it stands on.</summary>
    public static IEnumerable<ProvidedPackage> All(ProvidedPackage package) => package.Dependencies.SelectMany(All).Prepend(package);
}
