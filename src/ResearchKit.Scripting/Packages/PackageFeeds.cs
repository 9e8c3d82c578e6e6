using NuGet.Common;
using NuGet.Configuration;
using NuGet.Packaging;
using NuGet.Packaging.Signing;
using NuGet.Protocol;
using NuGet.Protocol.Core.Types;

namespace ResearchKit.Scripting;

/// <summary>What the user's NuGet configuration says, and the sources that a notebook adds to it.</summary>
internal sealed class PackageFeeds
{
    private readonly List<SourceRepository> _sources;

    public PackageFeeds(string directory)
    {
        Settings = NuGet.Configuration.Settings.LoadDefaultSettings(directory);
        Disk = new PackagesOnDisk(Settings);
        Mapping = PackageSourceMapping.GetPackageSourceMapping(Settings);
        _sources = [.. new PackageSourceProvider(Settings).LoadPackageSources().Where(source => source.IsEnabled).Select(Repository.Factory.GetCoreV3)];
    }

    public ISettings Settings { get; }

    /// <summary>Where packages are unpacked to.</summary>
    public PackagesOnDisk Disk { get; }

    /// <summary>Which package may come from which source.</summary>
    public PackageSourceMapping Mapping { get; }

    public IReadOnlyList<SourceRepository> Sources => _sources;

    /// <summary>Adds a source: a folder, or an address.</summary>
    /// <exception cref="DirectiveException">It is neither.</exception>
    public void Add(string source, string directory)
    {
        var isAddress = Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        var place = isAddress ? source : Path.GetFullPath(source, directory);
        if (!isAddress && !Directory.Exists(place))
        {
            throw new DirectiveException($"NU1301: The local source '{place}' doesn't exist.");
        }

        if (!_sources.Any(known => string.Equals(known.PackageSource.Source, place, StringComparison.OrdinalIgnoreCase)))
        {
            _sources.Add(Repository.Factory.GetCoreV3(new PackageSource(place)));
        }
    }

    /// <summary>The sources that a package may come from.</summary>
    public IEnumerable<SourceRepository> SourcesFor(string id)
    {
        var names = Mapping.IsEnabled ? Mapping.GetConfiguredPackageSources(id) : null;
        return _sources.Where(source => names is null || names.Contains(source.PackageSource.Name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Unpacks a package, as a restore does.</summary>
    public async Task UnpackAsync(IPackageDownloader package, NuGet.Packaging.Core.PackageIdentity identity, CancellationToken cancellation)
    {
        var extraction = new PackageExtractionContext(
            PackageSaveMode.Defaultv3,
            XmlDocFileSaveMode.None,
            ClientPolicyContext.GetClientPolicy(Settings, NullLogger.Instance),
            NullLogger.Instance);
        await PackageExtractor
            .InstallFromSourceAsync(identity, package, new VersionFolderPathResolver(Disk.Folder), extraction, cancellation)
            .ConfigureAwait(false);
        Disk.Refresh(identity.Id);
    }
}
