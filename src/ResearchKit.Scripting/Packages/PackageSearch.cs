using System.Collections.Concurrent;
using NuGet.Common;
using NuGet.Protocol.Core.Types;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>
/// Asks the sources for ids and versions while somebody types. A source that fails or takes too long is not asked again in
/// the session: typing never waits for it twice.
/// </summary>
internal sealed class PackageSearch(PackageFeeds feeds, TimeProvider time)
{
    private const int MostIds = 30;

    // Clients give a completion two seconds in all.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly ConcurrentDictionary<SourceRepository, bool> _silent = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, IReadOnlyList<NuGetVersion>> _versions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Ids that begin with a text.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(string begun, CancellationToken cancellation) =>
        begun.Length < 2 ? []
            : _ids.TryGetValue(begun, out var known) ? known
            : _ids[begun] = await AskAsync((source, stop) => IdsAsync(source, begun, stop), cancellation).ConfigureAwait(false);

    /// <summary>The versions of a package.</summary>
    public async Task<IReadOnlyList<NuGetVersion>> VersionsAsync(string id, CancellationToken cancellation) =>
        _versions.TryGetValue(id, out var known) ? known
            : _versions[id] = await AskAsync((source, stop) => VersionsAsync(source, id, stop), cancellation).ConfigureAwait(false);

    private async Task<IReadOnlyList<T>> AskAsync<T>(Func<SourceRepository, CancellationToken, Task<IEnumerable<T>>> ask, CancellationToken cancellation)
    {
        var answers = await Task.WhenAll(feeds.Sources.Where(source => !_silent.ContainsKey(source)).Select(source => AskAsync(source, ask, cancellation))).ConfigureAwait(false);
        return [.. answers.SelectMany(answer => answer).Distinct()];
    }

    private async Task<IEnumerable<T>> AskAsync<T>(
        SourceRepository source, Func<SourceRepository, CancellationToken, Task<IEnumerable<T>>> ask, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            return await Task.Run(() => ask(source, stop.Token), CancellationToken.None).WaitAsync(Patience, time, cancellation).ConfigureAwait(false);
        }
        catch (Exception silent) when (silent is FatalProtocolException or TimeoutException or IOException or HttpRequestException)
        {
            _silent[source] = true;
            await stop.CancelAsync().ConfigureAwait(false);
            return [];
        }
    }

    private static async Task<IEnumerable<string>> IdsAsync(SourceRepository source, string begun, CancellationToken stop)
    {
        if (await source.GetResourceAsync<AutoCompleteResource>(stop).ConfigureAwait(false) is { } complete)
        {
            return (await complete.IdStartsWith(begun, includePrerelease: true, NullLogger.Instance, stop).ConfigureAwait(false)).Take(MostIds);
        }

        var search = await source.GetResourceAsync<PackageSearchResource>(stop).ConfigureAwait(false);
        var found = search is null ? [] : await search.SearchAsync(begun, new SearchFilter(includePrerelease: true), 0, MostIds, NullLogger.Instance, stop).ConfigureAwait(false);
        return [.. found.Select(package => package.Identity.Id)];
    }

    private static async Task<IEnumerable<NuGetVersion>> VersionsAsync(SourceRepository source, string id, CancellationToken stop)
    {
        using var cache = new SourceCacheContext();
        var packages = await source.GetResourceAsync<FindPackageByIdResource>(stop).ConfigureAwait(false);
        return packages is null ? [] : await packages.GetAllVersionsAsync(id, cache, NullLogger.Instance, stop).ConfigureAwait(false) ?? [];
    }
}
