using System.Collections.Concurrent;
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

/// <summary>Offers the packages of one source to NuGet's resolver. A source that does not answer has nothing, and remembers why.</summary>
/// <param name="source">The source.</param>
/// <param name="cancellation">Stops it: the resolver hands on no token of its own.</param>
internal sealed class FeedProvider(SourceRepository source, CancellationToken cancellation) : IRemoteDependencyProvider
{
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<NuGetVersion>>>> _versions = new(StringComparer.OrdinalIgnoreCase);

    public bool IsHttp => source.PackageSource.IsHttp;

    public PackageSource Source => source.PackageSource;

    public SourceRepository SourceRepository => source;

    /// <summary>What NuGet said when the source did not answer.</summary>
    public string? Failure { get; private set; }

    public async Task<LibraryIdentity?> FindLibraryAsync(
        LibraryRange libraryRange, NuGetFramework targetFramework, SourceCacheContext cacheContext, ILogger logger, CancellationToken cancellationToken)
    {
        var versions = await VersionsAsync(libraryRange.Name, cacheContext).ConfigureAwait(false);
        return libraryRange.VersionRange!.FindBestMatch(versions) is { } best
            ? new LibraryIdentity(libraryRange.Name, best, LibraryType.Package)
            : null;
    }

    public async Task<LibraryDependencyInfo> GetDependenciesAsync(
        LibraryIdentity libraryIdentity, NuGetFramework targetFramework, SourceCacheContext cacheContext, ILogger logger, CancellationToken cancellationToken)
    {
        var packages = await PackagesAsync().ConfigureAwait(false);
        var information = await packages
            .GetDependencyInfoAsync(libraryIdentity.Name, libraryIdentity.Version, cacheContext, NullLogger.Instance, cancellation)
            .ConfigureAwait(false);
        var identity = information is null ? libraryIdentity : new LibraryIdentity(information.PackageIdentity.Id, libraryIdentity.Version, LibraryType.Package);
        var needed = NotebookFramework.DependenciesIn(information?.DependencyGroups ?? []);
        return LibraryDependencyInfo.Create(identity, targetFramework, needed.Select(PackageGraph.ToLibrary));
    }

    public async Task<IEnumerable<NuGetVersion>?> GetAllVersionsAsync(
        string id, SourceCacheContext cacheContext, ILogger logger, CancellationToken token) =>
        await VersionsAsync(id, cacheContext).ConfigureAwait(false);

    public async Task<IPackageDownloader> GetPackageDownloaderAsync(
        PackageIdentity packageIdentity, SourceCacheContext cacheContext, ILogger logger, CancellationToken cancellationToken)
    {
        var packages = await PackagesAsync().ConfigureAwait(false);
        return await packages.GetPackageDownloaderAsync(packageIdentity, cacheContext, NullLogger.Instance, cancellation).ConfigureAwait(false)
            ?? throw new FatalProtocolException($"{Source.Name} has no {packageIdentity}.");
    }

    private Task<IReadOnlyList<NuGetVersion>> VersionsAsync(string id, SourceCacheContext cache) =>
        _versions.GetOrAdd(id, name => new(() => AskAsync(name, cache))).Value;

    private async Task<IReadOnlyList<NuGetVersion>> AskAsync(string id, SourceCacheContext cache)
    {
        try
        {
            var packages = await PackagesAsync().ConfigureAwait(false);
            return [.. await packages.GetAllVersionsAsync(id, cache, NullLogger.Instance, cancellation).ConfigureAwait(false) ?? []];
        }
        catch (FatalProtocolException unreachable)
        {
            Failure = unreachable.Message;
            return [];
        }
    }

    private async Task<FindPackageByIdResource> PackagesAsync() =>
        await source.GetResourceAsync<FindPackageByIdResource>(cancellation).ConfigureAwait(false)
        ?? throw new FatalProtocolException($"{Source.Name} is no source of packages.");
}
