using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>Resolves packages through NuGet's own libraries. Nothing of them is loaded before the first package needs it.</summary>
internal sealed class PackageInstaller(string directory, IReadOnlyCollection<ProvidedPackage> provided)
{
    private readonly PackageFeeds _feeds = new(directory);
    private readonly Dictionary<string, NuGetVersion> _installed = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> CachedIds() => _feeds.Cache.Ids();

    public IEnumerable<string> CachedVersions(string id) => _feeds.Cache.Versions(id).Order().Select(version => version.ToNormalizedString());

    public void AddSource(string source) => _feeds.Add(source);

    /// <summary>What a package brings that the notebook does not have yet.</summary>
    /// <param name="request">The package.</param>
    /// <param name="downloading">Called with each package before it is downloaded.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DirectiveException">It is not to be had, or another version of it is in use.</exception>
    public async Task<IReadOnlyList<PackageAssets>> InstallAsync(
        PackageRequest request, Action<string> downloading, CancellationToken cancellation)
    {
        if (!VersionRange.TryParse(request.Version ?? "*", allowFloating: true, out var range))
        {
            throw new DirectiveException($"“{request.Version}” is no version of a package.");
        }

        if (_installed.TryGetValue(request.Id, out var installed))
        {
            return request.Version is null || range.Satisfies(installed)
                ? []
                : throw new DirectiveException($"{request.Id} {installed} is in use already; restart the kernel for another version.");
        }

        if (provided.FirstOrDefault(package => package.Id.Equals(request.Id, StringComparison.OrdinalIgnoreCase)) is { } loaded)
        {
            throw new DirectiveException($"{loaded.Id} {loaded.Version} is in use already; restart the kernel for another version.");
        }

        var resolver = new PackageResolver(_feeds, Settled(request.Id)) { Downloading = package => downloading($"{package.Id} {package.Version}") };
        var packages = await resolver.ResolveAsync(request.Id, range, cancellation).ConfigureAwait(false);
        foreach (var package in packages)
        {
            _installed[package.Id] = package.Version;
        }

        return [.. packages.Select(package => PackageAssets.Of(_feeds.Cache, package))];
    }

    // The package that is asked for is looked into even where the host brings another version of it.
    private Dictionary<string, NuGetVersion> Settled(string id)
    {
        var settled = new Dictionary<string, NuGetVersion>(_installed, StringComparer.OrdinalIgnoreCase);
        foreach (var package in provided)
        {
            settled.TryAdd(package.Id, NuGetVersion.Parse(package.Version));
        }

        settled.Remove(id);
        return settled;
    }
}
