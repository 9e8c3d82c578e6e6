using NuGet.Configuration;
using NuGet.Protocol;
using NuGet.Repositories;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>The user's folders of unpacked packages, which need no network: the one that is written to, and the fallback folders.</summary>
internal sealed class PackagesOnDisk
{
    private readonly NuGetv3LocalRepository[] _folders;

    public PackagesOnDisk(ISettings settings)
    {
        var files = new LocalPackageFileCache();
        Folder = SettingsUtility.GetGlobalPackagesFolder(settings);
        _folders =
        [
            new NuGetv3LocalRepository(Folder, files, isFallbackFolder: false),
            .. SettingsUtility.GetFallbackPackageFolders(settings).Select(folder => new NuGetv3LocalRepository(folder, files, isFallbackFolder: true)),
        ];
    }

    /// <summary>The folder that packages are unpacked to.</summary>
    public string Folder { get; }

    /// <summary>The packages that are there, in lower case as their folders are.</summary>
    public IEnumerable<string> Ids() => _folders
        .Select(folder => folder.RepositoryRoot)
        .Where(Directory.Exists)
        .SelectMany(Directory.EnumerateDirectories)
        .Select(package => Path.GetFileName(package))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The versions of a package that are there whole.</summary>
    public IReadOnlyList<NuGetVersion> Versions(string id) =>
        [.. _folders.SelectMany(folder => folder.FindPackagesById(id)).Select(package => package.Version).Distinct()];

    public NuGet.Repositories.LocalPackageInfo? Find(string id, NuGetVersion version) =>
        _folders.Select(folder => folder.FindPackage(id, version)).FirstOrDefault(package => package is not null);

    /// <summary>Has a package looked for anew, after it was unpacked.</summary>
    public void Refresh(string id)
    {
        foreach (var folder in _folders)
        {
            folder.ClearCacheForIds([id]);
        }
    }
}
