using NuGet.Common;
using NuGet.Frameworks;
using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.Protocol.Core.Types;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>
/// Finds what a package needs, as a project's restore does: the lowest version that fits, and of several that are asked
/// for the highest. Every step looks into the cache first; the network is asked only for what is not there.
/// </summary>
/// <param name="feeds">Where packages come from.</param>
/// <param name="settled">Packages whose version the notebook has settled; they are not looked into again.</param>
internal sealed class PackageResolver(PackageFeeds feeds, IReadOnlyDictionary<string, NuGetVersion> settled)
{
    private readonly Dictionary<string, NuGetVersion> _chosen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The framework that notebooks run on.</summary>
    public static NuGetFramework Framework { get; } = NuGetFramework.Parse(FormattableString.Invariant($"net{Environment.Version.Major}.0"));

    /// <summary>Called with each package before it is downloaded.</summary>
    public Action<PackageIdentity> Downloading { get; init; } = _ => { };

    /// <summary>The package and all that it needs, unpacked in the cache.</summary>
    /// <exception cref="DirectiveException">Something is not to be had.</exception>
    public async Task<IReadOnlyList<PackageIdentity>> ResolveAsync(string id, VersionRange range, CancellationToken cancellation)
    {
        var root = await ChooseAsync(id, range, cancellation).ConfigureAwait(false);
        var open = new Queue<PackageIdentity>([root]);
        while (open.TryDequeue(out var package))
        {
            foreach (var dependency in DependenciesOf(package).Where(IsOpen))
            {
                open.Enqueue(await ChooseAsync(dependency.Id, dependency.VersionRange, cancellation).ConfigureAwait(false));
            }
        }

        return Reachable(root);
    }

    private bool IsOpen(PackageDependency dependency) =>
        !settled.ContainsKey(dependency.Id)
        && !(_chosen.TryGetValue(dependency.Id, out var chosen)
            && (dependency.VersionRange.Satisfies(chosen) || chosen > dependency.VersionRange.MinVersion));

    private IReadOnlyList<PackageIdentity> Reachable(PackageIdentity root)
    {
        var reached = new List<PackageIdentity> { root };
        for (var next = 0; next < reached.Count; next++)
        {
            reached.AddRange(DependenciesOf(reached[next])
                .Where(dependency => _chosen.ContainsKey(dependency.Id)
                    && !reached.Any(package => package.Id.Equals(dependency.Id, StringComparison.OrdinalIgnoreCase)))
                .Select(dependency => new PackageIdentity(dependency.Id, _chosen[dependency.Id])));
        }

        return reached;
    }

    private IReadOnlyList<PackageDependency> DependenciesOf(PackageIdentity package)
    {
        using var reader = feeds.Cache.Open(package);
        var groups = reader.GetPackageDependencies().ToArray();
        var nearest = new FrameworkReducer().GetNearest(Framework, groups.Select(group => group.TargetFramework));
        return [.. groups.Where(group => group.TargetFramework.Equals(nearest)).SelectMany(group => group.Packages)];
    }

    private async Task<PackageIdentity> ChooseAsync(string id, VersionRange range, CancellationToken cancellation)
    {
        var local = feeds.Cache.Versions(id);
        var version = FitsWithoutAsking(range, local) ? range.FindBestMatch(local) : await AskAsync(id, range, local, cancellation).ConfigureAwait(false);
        var package = new PackageIdentity(id, version);
        if (!feeds.Cache.Has(package))
        {
            Downloading(package);
            await InstallAsync(package, cancellation).ConfigureAwait(false);
        }

        _chosen[id] = package.Version;
        return package;
    }

    // A range's own minimum is what restore would take; of a floating one any that is there will do.
    private static bool FitsWithoutAsking(VersionRange range, IReadOnlyList<NuGetVersion> local) =>
        range.IsFloating ? range.FindBestMatch(local) is not null : range.HasLowerBound && local.Contains(range.MinVersion);

    private async Task<NuGetVersion> AskAsync(string id, VersionRange range, IReadOnlyList<NuGetVersion> local, CancellationToken cancellation)
    {
        IReadOnlyList<NuGetVersion> known;
        try
        {
            known = await feeds.VersionsAsync(id, cancellation).ConfigureAwait(false);
        }
        catch (FatalProtocolException unreachable)
        {
            return range.FindBestMatch(local) ?? throw new DirectiveException(PackageErrors.Unreachable(id, unreachable));
        }

        return range.FindBestMatch(known.Concat(local)) ?? throw new DirectiveException(PackageErrors.NotFound(id, range, known, feeds.Names));
    }

    private async Task InstallAsync(PackageIdentity package, CancellationToken cancellation)
    {
        try
        {
            if (!await feeds.InstallAsync(package, cancellation).ConfigureAwait(false))
            {
                throw new DirectiveException($"NU1102: Unable to download {package.Id} {package.Version} from {feeds.Names}.");
            }
        }
        catch (FatalProtocolException unreachable)
        {
            throw new DirectiveException(PackageErrors.Unreachable(package.Id, unreachable));
        }
    }
}
