using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>The user's folder of unpacked packages, which needs no network.</summary>
internal sealed class PackageCache(string folder)
{
    public string Folder => folder;

    /// <summary>The packages that are there, in lower case as their folders are.</summary>
    public IEnumerable<string> Ids() =>
        Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Select(package => Path.GetFileName(package)) : [];

    /// <summary>The versions of a package that are there whole.</summary>
    public IReadOnlyList<NuGetVersion> Versions(string id)
    {
        var versions = new DirectoryInfo(Path.Combine(folder, id.ToLowerInvariant()));
        return versions.Exists
            ? [.. versions.EnumerateDirectories().Where(IsWhole).Select(version => Parse(version.Name)).OfType<NuGetVersion>()]
            : [];
    }

    public bool Has(PackageIdentity package) => IsWhole(new DirectoryInfo(PathOf(package)));

    /// <summary>The folder of one package.</summary>
    public string PathOf(PackageIdentity package) =>
        Path.Combine(folder, package.Id.ToLowerInvariant(), package.Version.ToNormalizedString().ToLowerInvariant());

    public PackageFolderReader Open(PackageIdentity package) => new(PathOf(package));

    private static bool IsWhole(DirectoryInfo package) => File.Exists(Path.Combine(package.FullName, ".nupkg.metadata"));

    private static NuGetVersion? Parse(string text) => NuGetVersion.TryParse(text, out var version) ? version : null;
}
