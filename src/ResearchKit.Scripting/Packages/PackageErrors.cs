using System.Globalization;
using NuGet.DependencyResolver;
using NuGet.LibraryModel;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>What goes wrong with packages, under NuGet's own codes and in its words.</summary>
internal static class PackageErrors
{
    public static string NotFound(string id, VersionRange range, IReadOnlyList<(string Source, IReadOnlyList<NuGetVersion> Versions)> known)
    {
        var sources = string.Join(", ", known.Select(source => source.Source));
        if (known.All(source => source.Versions.Count == 0))
        {
            return $"NU1101: Unable to find package {id}. No packages exist with this id in source(s): {sources}";
        }

        var isStable = !range.IsFloating && range.MinVersion?.IsPrerelease != true;
        var onlyPrerelease = isStable && known.SelectMany(source => source.Versions).All(version => version.IsPrerelease);
        var head = onlyPrerelease ? $"NU1103: Unable to find a stable package {id}" : $"NU1102: Unable to find package {id}";
        var found = known.Where(source => source.Versions.Count > 0).Select(source => string.Create(
            CultureInfo.InvariantCulture,
            $"\n  - Found {source.Versions.Count} version(s) in {source.Source} [ Nearest version: {Nearest(range, source.Versions)} ]"));
        return $"{head} with version {range.PrettyPrint()}{string.Concat(found)}";
    }

    public static string Incompatible(string id, NuGetVersion version, IEnumerable<string> frameworks) =>
        $"NU1202: Package {id} {version} is not compatible with {NotebookFramework.Name}. Package {id} {version} supports: {string.Join(", ", frameworks)}";

    /// <summary>Says that something wants a newer version than the one that is loaded.</summary>
    public static string Loaded(DowngradeResult<RemoteResolveResult> downgrade) =>
        $"{downgrade.DowngradedTo.Key.Name} {downgrade.DowngradedTo.Item!.Key.Version} is loaded already, and "
        + $"{downgrade.DowngradedFrom.OuterNode?.Item?.Key.Name} asks for {downgrade.DowngradedFrom.Key.VersionRange?.PrettyPrint()}: "
        + "restart the kernel to have it.";

    /// <summary>Says that a newer version is taken than the notebook names, and for whom.</summary>
    public static string Raised(DowngradeResult<RemoteResolveResult> downgrade) =>
        $"{downgrade.DowngradedFrom.Key.Name} {downgrade.DowngradedFrom.Key.VersionRange?.MinVersion} is taken, not {downgrade.DowngradedTo.Item!.Key.Version}: "
        + $"{downgrade.DowngradedFrom.OuterNode?.Item?.Key.Name} cannot do with an older one.";

    /// <summary>Says what keeps a graph from being whole.</summary>
    /// <param name="analysis">What NuGet found.</param>
    /// <param name="isLoaded">Whether a package is loaded: of those it is enough to warn.</param>
    public static void ThrowIfAny(AnalyzeResult<RemoteResolveResult> analysis, Func<LibraryRange, bool> isLoaded)
    {
        var errors = analysis.Cycles.Select(node => $"NU1108: Cycle detected.\n  {Path(node)}")
            .Concat(analysis.VersionConflicts.Where(conflict => !isLoaded(conflict.Selected.Key)).Select(conflict =>
                $"NU1107: Version conflict detected for {conflict.Selected.Key.Name}.\n  {Path(conflict.Selected)}\n  {Path(conflict.Conflicting)}"))
            .Concat(analysis.Downgrades.Where(downgrade => !isLoaded(downgrade.DowngradedTo.Key) && IsDowngrade(downgrade)).Select(downgrade =>
                $"NU1605: Detected package downgrade: {downgrade.DowngradedFrom.Key.Name} from {downgrade.DowngradedFrom.Key.VersionRange?.MinVersion} "
                + $"to {downgrade.DowngradedTo.Item!.Key.Version}. Reference the package directly to select a different version.\n"
                + $"  {Path(downgrade.DowngradedFrom)}\n  {Path(downgrade.DowngradedTo)}"))
            .Distinct()
            .ToArray();
        if (errors.Length > 0)
        {
            throw new DirectiveException(string.Join('\n', errors));
        }
    }

    // The resolver compares ranges; what counts is the version that was found.
    private static bool IsDowngrade(DowngradeResult<RemoteResolveResult> downgrade) =>
        downgrade.DowngradedFrom.Key.VersionRange?.MinVersion is { } least && downgrade.DowngradedTo.Item!.Key.Version < least;

    private static string Path(GraphNode<RemoteResolveResult> node) => GraphOperations.GetPathWithLastRange(node);

    private static NuGetVersion Nearest(VersionRange range, IReadOnlyList<NuGetVersion> known) =>
        known.Where(version => range.MinVersion is null || version >= range.MinVersion).DefaultIfEmpty(known.Max()!).Min()!;
}
