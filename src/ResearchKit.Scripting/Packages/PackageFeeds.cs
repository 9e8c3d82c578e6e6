using NuGet.Common;
using NuGet.Configuration;
using NuGet.Packaging.Core;
using NuGet.Packaging.Signing;
using NuGet.Protocol;
using NuGet.Protocol.Core.Types;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>The sources of packages that the user's NuGet configuration names, and those that a notebook adds.</summary>
internal sealed class PackageFeeds
{
    private readonly ISettings _settings;
    private readonly List<SourceRepository> _sources;

    public PackageFeeds(string directory)
    {
        _settings = Settings.LoadDefaultSettings(directory);
        Cache = new PackageCache(SettingsUtility.GetGlobalPackagesFolder(_settings));
        _sources = [.. new PackageSourceProvider(_settings).LoadPackageSources().Where(source => source.IsEnabled).Select(Open)];
    }

    /// <summary>Where packages are unpacked to.</summary>
    public PackageCache Cache { get; }

    /// <summary>The sources' names, for messages.</summary>
    public string Names => string.Join(", ", _sources.Select(source => source.PackageSource.Name));

    public void Add(string source) => _sources.Add(Open(new PackageSource(source)));

    /// <summary>All versions of a package in all sources.</summary>
    /// <exception cref="FatalProtocolException">A source does not answer.</exception>
    public async Task<IReadOnlyList<NuGetVersion>> VersionsAsync(string id, CancellationToken cancellation)
    {
        using var http = new SourceCacheContext();
        var versions = new HashSet<NuGetVersion>();
        foreach (var source in _sources)
        {
            var packages = await PackagesOfAsync(source, cancellation).ConfigureAwait(false);
            versions.UnionWith(await packages.GetAllVersionsAsync(id, http, NullLogger.Instance, cancellation).ConfigureAwait(false) ?? []);
        }

        return [.. versions];
    }

    /// <summary>Unpacks a package into the cache, from the first source that has it.</summary>
    /// <returns>Whether one had it.</returns>
    /// <exception cref="FatalProtocolException">A source does not answer.</exception>
    public async Task<bool> InstallAsync(PackageIdentity package, CancellationToken cancellation)
    {
        using var http = new SourceCacheContext();
        foreach (var source in _sources)
        {
            var packages = await PackagesOfAsync(source, cancellation).ConfigureAwait(false);
            using var content = new MemoryStream();
            if (await packages.CopyNupkgToStreamAsync(package.Id, package.Version, content, http, NullLogger.Instance, cancellation).ConfigureAwait(false))
            {
                content.Position = 0;
                await UnpackAsync(source.PackageSource.Source, package, content, cancellation).ConfigureAwait(false);
                return true;
            }
        }

        return false;
    }

    private static async Task<FindPackageByIdResource> PackagesOfAsync(SourceRepository source, CancellationToken cancellation) =>
        await source.GetResourceAsync<FindPackageByIdResource>(cancellation).ConfigureAwait(false)
        ?? throw new FatalProtocolException($"{source.PackageSource.Name} is no source of packages.");

    private async Task UnpackAsync(string source, PackageIdentity package, Stream content, CancellationToken cancellation)
    {
        var policy = ClientPolicyContext.GetClientPolicy(_settings, NullLogger.Instance);
        using var unpacked = await GlobalPackagesFolderUtility
            .AddPackageAsync(source, package, content, Cache.Folder, Guid.Empty, policy, NullLogger.Instance, cancellation)
            .ConfigureAwait(false);
    }

    private static SourceRepository Open(PackageSource source) => Repository.Factory.GetCoreV3(source);
}
