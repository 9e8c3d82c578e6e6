using NuGet.Common;
using NuGet.Configuration;
using NuGet.DependencyResolver;
using NuGet.Frameworks;
using NuGet.LibraryModel;
using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.Protocol.Core.Types;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>Offers the packages that need no download to NuGet's resolver: those on the disk, and those that the host brings.</summary>
internal sealed class DiskProvider(PackagesOnDisk disk, ProvidedPackages provided) : IRemoteDependencyProvider
{
    public bool IsHttp => false;

    public PackageSource? Source => null;

    public SourceRepository? SourceRepository => null;

    public Task<LibraryIdentity?> FindLibraryAsync(
        LibraryRange libraryRange, NuGetFramework targetFramework, SourceCacheContext cacheContext, ILogger logger, CancellationToken cancellationToken)
    {
        var versions = Versions(libraryRange.Name);
        return Task.FromResult(libraryRange.VersionRange!.FindBestMatch(versions) is { } best
            ? new LibraryIdentity(libraryRange.Name, best, LibraryType.Package)
            : null);
    }

    public Task<LibraryDependencyInfo> GetDependenciesAsync(
        LibraryIdentity libraryIdentity, NuGetFramework targetFramework, SourceCacheContext cacheContext, ILogger logger, CancellationToken cancellationToken)
    {
        var needed = provided.Find(libraryIdentity.Name, libraryIdentity.Version) is { } brought
            ? brought.Dependencies.Select(package => new PackageDependency(package.Id, VersionRange.Parse(package.Version)))
            : NotebookFramework.DependenciesIn(disk.Find(libraryIdentity.Name, libraryIdentity.Version)!.Nuspec.GetDependencyGroups());
        return Task.FromResult(LibraryDependencyInfo.Create(libraryIdentity, targetFramework, needed.Select(PackageGraph.ToLibrary)));
    }

    public Task<IEnumerable<NuGetVersion>?> GetAllVersionsAsync(
        string id, SourceCacheContext cacheContext, ILogger logger, CancellationToken token) =>
        Task.FromResult<IEnumerable<NuGetVersion>?>(Versions(id));

    public Task<IPackageDownloader> GetPackageDownloaderAsync(
        PackageIdentity packageIdentity, SourceCacheContext cacheContext, ILogger logger, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The package is on the disk already.");

    private IEnumerable<NuGetVersion> Versions(string id) => provided.Versions(id).Concat(disk.Versions(id)).Distinct();
}
