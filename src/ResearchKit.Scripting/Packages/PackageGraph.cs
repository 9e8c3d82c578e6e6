using NuGet.Common;
using NuGet.DependencyResolver;
using NuGet.LibraryModel;
using NuGet.Packaging.Core;
using NuGet.Protocol.Core.Types;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>
/// Resolves packages with NuGet's own resolver: the disk first, the sources for what is not there. What an earlier cell
/// settled gives way to a newer version only while none of its code is loaded.
/// </summary>
internal sealed class PackageGraph(PackageFeeds feeds, ProvidedPackages provided, CancellationToken cancellation)
{
    private readonly List<FeedProvider> _sources = [.. feeds.Sources.Select(source => new FeedProvider(source, cancellation))];

    private readonly HashSet<string> _raised = [];

    /// <summary>Sentences on packages that something asks for in a newer version than the one that is loaded, or that the notebook names.</summary>
    public List<string> Conflicts { get; } = [];

    public static LibraryDependency ToLibrary(PackageDependency dependency) => ToLibrary(dependency.Id, dependency.VersionRange);

    public static LibraryDependency ToLibrary(string id, VersionRange range) => new(new LibraryRange(id, range, LibraryDependencyTarget.Package));

    /// <summary>Finds all that the roots need.</summary>
    /// <exception cref="DirectiveException">Something is not to be had, or two of them cannot be had together.</exception>
    public async Task<IReadOnlyList<RemoteMatch>> ResolveAsync(IReadOnlyList<PackageRoot> roots, SourceCacheContext cache)
    {
        while (true)
        {
            var root = await WalkAsync(roots, cache).ConfigureAwait(false);
            var analysis = GraphOperations.Analyze(root);
            if (Raise(roots, analysis.Downgrades) is { } raised)
            {
                roots = raised;
                continue;
            }

            PackageErrors.ThrowIfAny(analysis, node => IsLoaded(roots, node));
            Conflicts.AddRange(_raised);
            return await AcceptedAsync(root, cache).ConfigureAwait(false);
        }
    }

    /// <summary>The newest version of a package that the sources have, a prerelease only where there is nothing else; null where they have none.</summary>
    public async Task<NuGetVersion?> NewestAsync(string id, SourceCacheContext cache)
    {
        var versions = new List<NuGetVersion>();
        foreach (var source in feeds.SourcesFor(id).Select(source => _sources.First(provider => provider.SourceRepository == source)))
        {
            versions.AddRange(await source.GetAllVersionsAsync(id, cache, NullLogger.Instance, cancellation).ConfigureAwait(false) ?? []);
        }

        return versions.Where(version => !version.IsPrerelease).DefaultIfEmpty(versions.Max()).Max();
    }

    private async Task<GraphNode<RemoteResolveResult>> WalkAsync(IEnumerable<PackageRoot> roots, SourceCacheContext cache)
    {
        var context = new RemoteWalkContext(cache, feeds.Mapping, NullLogger.Instance) { IsMsBuildBased = true };
        context.ProjectLibraryProviders.Add(new NotebookRoot(roots));
        context.LocalLibraryProviders.Add(new DiskProvider(feeds.Disk, provided));
        _sources.ForEach(context.RemoteLibraryProviders.Add);
        try
        {
            return await new RemoteDependencyWalker(context)
                .WalkAsync(NotebookRoot.Range, NotebookFramework.Running, null!, null!, recursive: true)
                .WaitAsync(cancellation)
                .ConfigureAwait(false);
        }
        catch (FatalProtocolException unreachable)
        {
            throw new DirectiveException($"NU1301: {unreachable.Message}");
        }
    }

    // What an earlier cell settled, and nothing is loaded of, becomes what this cell needs; and so does what this cell names in
    // an older version than another of its packages can do with, unless it says that no other will do.
    private List<PackageRoot>? Raise(IReadOnlyList<PackageRoot> roots, IEnumerable<DowngradeResult<RemoteResolveResult>> downgrades)
    {
        var raised = new List<PackageRoot>(roots);
        var changed = false;
        Conflicts.Clear();
        foreach (var downgrade in downgrades)
        {
            var index = raised.FindIndex(root => MayRise(root) && root.Id.Equals(downgrade.DowngradedTo.Key.Name, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
            {
                continue;
            }

            if (raised[index].IsLoaded)
            {
                Conflicts.Add(PackageErrors.Loaded(downgrade));
            }
            else if (downgrade.DowngradedFrom.Key.VersionRange is { MinVersion: { } least } && least > raised[index].Range.MinVersion
                && downgrade.DowngradedTo.Item?.Key.Version < least)
            {
                if (!raised[index].IsSettled)
                {
                    _raised.Add(PackageErrors.Raised(downgrade));
                }

                raised[index] = raised[index] with { Range = new VersionRange(least) };
                changed = true;
            }
        }

        return changed ? raised : null;
    }

    private static bool MayRise(PackageRoot root) => root.IsSettled || root.Range is { MaxVersion: null, IsFloating: false };

    private static bool IsLoaded(IEnumerable<PackageRoot> roots, LibraryRange asked) =>
        roots.Any(root => root.IsLoaded && root.Id.Equals(asked.Name, StringComparison.OrdinalIgnoreCase));

    private async Task<IReadOnlyList<RemoteMatch>> AcceptedAsync(GraphNode<RemoteResolveResult> root, SourceCacheContext cache)
    {
        var accepted = new Dictionary<string, GraphNode<RemoteResolveResult>>(StringComparer.OrdinalIgnoreCase);
        GraphOperations.ForEach(root.InnerNodes, node =>
        {
            if (node.Disposition == Disposition.Accepted)
            {
                accepted.TryAdd(node.Key.Name, node);
            }
        });
        var missing = accepted.Values.Where(node => node.Item!.Key.Type == LibraryType.Unresolved).Select(node => node.Key).ToArray();
        if (missing.Length > 0)
        {
            var errors = await Task.WhenAll(missing.Select(range => MissingAsync(range, cache))).ConfigureAwait(false);
            throw new DirectiveException(string.Join('\n', errors.Distinct()));
        }

        return [.. accepted.Values.Select(node => node.Item!.Data.Match!)];
    }

    private async Task<string> MissingAsync(LibraryRange asked, SourceCacheContext cache)
    {
        var names = feeds.SourcesFor(asked.Name).Select(source => source.PackageSource.Name).ToArray();
        var sources = _sources.Where(source => names.Contains(source.Source.Name)).ToArray();
        var known = new List<(string Source, IReadOnlyList<NuGetVersion> Versions)>();
        foreach (var source in sources)
        {
            var versions = await source.GetAllVersionsAsync(asked.Name, cache, NullLogger.Instance, cancellation).ConfigureAwait(false);
            known.Add((source.Source.Name, [.. versions ?? []]));
        }

        return sources.FirstOrDefault(source => source.Failure is not null) is { } silent
            ? $"NU1301: {silent.Failure} (looking for {asked.Name})"
            : PackageErrors.NotFound(asked.Name, asked.VersionRange!, known);
    }
}
