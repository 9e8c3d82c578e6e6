using NuGet.Protocol.Core.Types;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>What goes wrong with packages, under NuGet's own codes.</summary>
internal static class PackageErrors
{
    public static string NotFound(string id, VersionRange range, IReadOnlyList<NuGetVersion> known, string sources) =>
        known.Count == 0
            ? $"NU1101: Unable to find package {id}. No packages exist with this id in source(s): {sources}"
            : $"NU1102: Unable to find package {id} with version ({range.PrettyPrint()}). Found {known.Count} version(s) in {sources}, nearest version: {Nearest(range, known)}";

    public static string Unreachable(string id, FatalProtocolException reason) =>
        $"NU1301: Unable to load the source for {id}: {(reason.InnerException ?? reason).Message}";

    private static NuGetVersion Nearest(VersionRange range, IReadOnlyList<NuGetVersion> known) =>
        known.Where(version => range.MinVersion is null || version >= range.MinVersion).DefaultIfEmpty(known.Max()!).Min()!;
}
