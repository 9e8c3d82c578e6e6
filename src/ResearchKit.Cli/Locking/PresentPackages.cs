using System.Text.Json;
using ResearchKit.Cli.Kernel;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Locking;

/// <summary>The packages that there are without a download: those that the kit brings along, and those in NuGet's folder.</summary>
internal sealed class PresentPackages
{
    private const string Library = "ResearchKit";

    private readonly Dictionary<string, LockedPackage> _brought = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public PresentPackages()
    {
        foreach (var package in BroughtPackages.Read())
            Add(package);
    }

    /// <summary>The packages of a lock as they are here; what is not here yet, as it is locked.</summary>
    public PackageLock Of(PackageLock locked)
    {
        var withLibrary = locked.Packages.Any(package => package.Id.Equals(Library, StringComparison.OrdinalIgnoreCase));
        return new([.. locked.Packages.Select(package => Brought(package, withLibrary) ?? InFolder(package) ?? package)]);
    }

    private void Add(ProvidedPackage package)
    {
        if (_brought.TryAdd(package.Id, new(package.Id, package.Version, package.Sha512)))
            package.Dependencies.ToList().ForEach(Add);
    }

    /// <summary>What the library stands on is used as it is brought; what a notebook asks for by itself only in the version that it asks for.</summary>
    private LockedPackage? Brought(LockedPackage package, bool withLibrary) =>
        _brought.GetValueOrDefault(package.Id) is { } brought && (withLibrary || brought.Version == package.Version) ? brought : null;

    private LockedPackage? InFolder(LockedPackage package)
    {
        var file = Path.Combine(_folder, package.Id.ToLowerInvariant(), package.Version.ToLowerInvariant(), ".nupkg.metadata");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return package with { Sha512 = json.RootElement.GetProperty("contentHash").GetString() };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException)
        {
            return null;
        }
    }
}
