using NuGet.Common;
using NuGet.DependencyResolver;
using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.Protocol.Core.Types;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>Installs packages through NuGet's own libraries. Nothing of them is loaded before the first package needs it.</summary>
/// <param name="directory">Where the search for NuGet's configuration begins.</param>
/// <param name="provided">What the host brings along.</param>
/// <param name="held">The packages that the notebook has, by id; those that are installed come in.</param>
/// <param name="isLoaded">Whether an assembly of a name is loaded.</param>
internal sealed class PackageInstaller(string directory, ProvidedPackages provided, Dictionary<string, ResolvedPackage> held, Func<string, bool> isLoaded)
{
    /// <summary>How long the sources may take to name a newer version than the one on the disk.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly PackageFeeds _feeds = new(directory);
    private readonly List<Task> _late = [];

    public PackageFeeds Feeds => _feeds;

    /// <summary>Called with what is about to be downloaded.</summary>
    public Action<IReadOnlyList<string>> Downloading { get; set; } = _ => { };

    /// <summary>The only packages that may be installed; null for any.</summary>
    public PackageLock? Lock { get; init; }

    /// <summary>Times the patience with sources.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What packages bring that the notebook does not have yet. They are resolved together.</summary>
    /// <exception cref="DirectiveException">Something is not to be had, or another version of it is loaded.</exception>
    public async Task<Installation> InstallAsync(IReadOnlyList<PackageRequest> requests, CancellationToken cancellation)
    {
        var cache = new SourceCacheContext();
        try
        {
            var graph = new PackageGraph(_feeds, provided, cancellation);
            var asked = new List<PackageRoot>();
            foreach (var request in requests)
            {
                if (await RootOfAsync(request, graph, cache).ConfigureAwait(false) is { } root && !asked.Contains(root))
                {
                    asked.Add(root);
                }
            }

            return asked.Count == 0 ? Installation.Nothing : await InstallAsync(asked, graph, cache, cancellation).ConfigureAwait(false);
        }
        finally
        {
            LetGo(cache);
        }
    }

    // What took too long to be waited for uses it still.
    private void LetGo(SourceCacheContext cache)
    {
        _ = Task.WhenAll(_late).ContinueWith(_ => cache.Dispose(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        _late.Clear();
    }

    private async Task<Installation> InstallAsync(List<PackageRoot> asked, PackageGraph graph, SourceCacheContext cache, CancellationToken cancellation)
    {
        var settled = held
            .Where(package => !asked.Any(root => root.Id.Equals(package.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(package => new PackageRoot(package.Key, new VersionRange(NuGetVersion.Parse(package.Value.Version))) { IsSettled = true, IsLoaded = IsLoaded(package.Value) });
        var matches = await graph.ResolveAsync([.. asked, .. settled], cache).ConfigureAwait(false);
        var wanted = matches.Where(IsNew).ToArray();
        Lock?.Refuse(wanted.Select(match => new LockedPackage(match.Library.Name, match.Library.Version.ToNormalizedString(), null)));
        await DownloadAsync([.. wanted.Where(IsMissing)], cache, cancellation).ConfigureAwait(false);
        var packages = wanted.Select(Open).ToArray();
        Lock?.Refuse(packages.Select(package => package.Locked()));
        foreach (var package in packages)
        {
            held[package.Id] = package;
        }

        return new Installation(packages, graph.Conflicts);
    }

    /// <summary>What a request asks for beyond what is there; null when it asks for nothing.</summary>
    private async Task<PackageRoot?> RootOfAsync(PackageRequest request, PackageGraph graph, SourceCacheContext cache)
    {
        if (!VersionRange.TryParse(request.Version ?? "*", allowFloating: true, out var range))
        {
            throw new DirectiveException($"“{request.Version}” is no version of a package.");
        }

        if (NotebookFramework.Provides(request.Id, range))
        {
            return null;
        }

        if (Lock is not null)
        {
            range = LockedRange(Lock, request, range);
            request = request with { Version = range.MinVersion!.ToNormalizedString() };
        }

        if (held.TryGetValue(request.Id, out var installed))
        {
            var serves = request.Version is null || Satisfies(range, NuGetVersion.Parse(installed.Version)) || provided.Find(request.Id) is { StandsForAnyVersion: true };
            return serves ? null
                : IsLoaded(installed) ? throw new DirectiveException($"{request.Id} {installed.Version} is loaded already; restart the kernel for another version.")
                : new PackageRoot(request.Id, range);
        }

        return provided.Find(request.Id) is { StandsForAnyVersion: true } own ? new PackageRoot(request.Id, new VersionRange(NuGetVersion.Parse(own.Version)))
            : new PackageRoot(request.Id, request.Version is null ? await AnyAsync(request.Id, graph, cache).ConfigureAwait(false) : range);
    }

    private VersionRange LockedRange(PackageLock locked, PackageRequest request, VersionRange range)
    {
        if (locked.Find(request.Id) is not { } package)
        {
            locked.Refuse([new LockedPackage(request.Id, request.Version ?? "0.0.0", null)]);
            return range;
        }

        var version = NuGetVersion.Parse(package.Version);
        return request.Version is null || Satisfies(range, version) || provided.Find(request.Id) is { StandsForAnyVersion: true }
            ? new VersionRange(version, includeMinVersion: true, version, includeMaxVersion: true)
            : throw new DirectiveException($"NU1004: The notebook asks for {request}, and is locked to {package.Version}. Lock it anew with: researchkit lock");
    }

    // Without a version, the newest is meant: what happens to be on the disk is another from machine to machine. It has to do
    // where no source answers.
    private async Task<VersionRange> AnyAsync(string id, PackageGraph graph, SourceCacheContext cache)
    {
        var version = provided.Versions(id).FirstOrDefault()
            ?? await NewestAsync(id, graph, cache).ConfigureAwait(false)
            ?? _feeds.Disk.Versions(id).Where(version => !version.IsPrerelease).Max();
        return version is null ? VersionRange.Parse("*", allowFloating: true) : new VersionRange(version);
    }

    private async Task<NuGetVersion?> NewestAsync(string id, PackageGraph graph, SourceCacheContext cache)
    {
        var newest = graph.NewestAsync(id, cache);
        try
        {
            return await (_feeds.Disk.Versions(id).Any() ? newest.WaitAsync(Patience, Time) : newest).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            _late.Add(newest);
            return null;
        }
    }

    private static bool Satisfies(VersionRange range, NuGetVersion version) =>
        range.Satisfies(version) || (range.IsFloating && range.Float!.Satisfies(version));

    private bool IsLoaded(ResolvedPackage package) => package.Assets.Assemblies.Any(file => isLoaded(file.Name));

    private bool IsNew(RemoteMatch match) => !held.TryGetValue(match.Library.Name, out var installed)
        || (NuGetVersion.Parse(installed.Version) != match.Library.Version && !IsLoaded(installed));

    private bool IsMissing(RemoteMatch match) =>
        provided.Find(match.Library.Name, match.Library.Version) is null && _feeds.Disk.Find(match.Library.Name, match.Library.Version) is null;

    private ResolvedPackage Open(RemoteMatch match)
    {
        var (id, version) = (match.Library.Name, match.Library.Version);
        if (provided.Find(id, version) is { } brought)
        {
            return ResolvedPackage.Of(brought);
        }

        var package = _feeds.Disk.Find(id, version) ?? throw new DirectiveException($"NU1102: Unable to download {id} {version}.");
        var extension = Path.Combine(package.ExpandedPath, "interactive-extensions", "dotnet", "extension.dib");
        return new ResolvedPackage(id, version.ToNormalizedString(), PackageAssets.Of(package))
        {
            Folder = package.ExpandedPath,
            Extension = File.Exists(extension) ? extension : null,
            Sha512 = NupkgMetadataFileFormat.Read(Path.Combine(package.ExpandedPath, PackagingCoreConstants.NupkgMetadataFileExtension)).ContentHash,
        };
    }

    private async Task DownloadAsync(IReadOnlyList<RemoteMatch> missing, SourceCacheContext cache, CancellationToken cancellation)
    {
        if (missing.Count == 0)
        {
            return;
        }

        Downloading([.. missing.Select(match => $"{match.Library.Name} {match.Library.Version}").Order(StringComparer.OrdinalIgnoreCase)]);
        var options = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellation };
        try
        {
            await Parallel.ForEachAsync(missing, options, async (match, stop) =>
            {
                var identity = new PackageIdentity(match.Library.Name, match.Library.Version);
                using var package = await match.Provider!.GetPackageDownloaderAsync(identity, cache, NullLogger.Instance, stop).ConfigureAwait(false);
                await _feeds.UnpackAsync(package, identity, stop).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
        catch (FatalProtocolException unreachable)
        {
            throw new DirectiveException($"NU1301: {unreachable.Message}");
        }
        catch (Exception faulty) when (faulty is PackagingException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new DirectiveException($"NU3000: {faulty.Message}");
        }
    }
}

/// <summary>What came of installing packages.</summary>
/// <param name="Packages">The new packages.</param>
/// <param name="Conflicts">Sentences on packages of which not every wish could be met.</param>
internal sealed record Installation(IReadOnlyList<ResolvedPackage> Packages, IReadOnlyList<string> Conflicts)
{
    public static Installation Nothing { get; } = new([], []);
}
