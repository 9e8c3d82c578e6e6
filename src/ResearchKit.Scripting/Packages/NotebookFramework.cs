using System.Collections.Immutable;
using System.Globalization;
using NuGet.Frameworks;
using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.RuntimeModel;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>What notebooks run on, as NuGet sees it: the framework, the machine, and the packages that need no restore.</summary>
internal static class NotebookFramework
{
    private const string Interactive = "Microsoft.DotNet.Interactive";

    private static readonly string[] FrameworkPackages =
        ["NETStandard.Library", "Microsoft.NETCore.App", "Microsoft.NETCore.Platforms", "Microsoft.NETCore.Targets", "Microsoft.NETCore.App.Ref"];

    private static readonly NuGetVersion RunningVersion = new(Environment.Version);

    /// <summary>The running .NET.</summary>
    public static NuGetFramework Running { get; } = NuGetFramework.Parse(FormattableString.Invariant($"net{Environment.Version.Major}.0"));

    /// <summary>What a package may be made for, the best first; as in a project, .NET Framework's stand in where nothing else is there.</summary>
    public static ImmutableArray<NuGetFramework> Acceptable { get; } =
        [Running, .. new[] { "net481", "net48", "net472", "net471", "net47", "net462", "net461" }.Select(NuGetFramework.Parse)];

    /// <summary>The runtimes whose files serve on this machine, each with the next more general one.</summary>
    public static RuntimeGraph Runtimes { get; } = new(RuntimeFolders.Here.Select((name, index) =>
        new RuntimeDescription(name, RuntimeFolders.Here.Skip(index + 1).Take(1))));

    /// <summary>
    /// Whether a package is there without being installed: part of the running .NET in this or a newer version, or part of
    /// .NET Interactive, whose place the session takes.
    /// </summary>
    public static bool Provides(string id, VersionRange range) =>
        id.Equals(Interactive, StringComparison.OrdinalIgnoreCase)
        || id.StartsWith(Interactive + ".", StringComparison.OrdinalIgnoreCase)
        || FrameworkPackages.Contains(id, StringComparer.OrdinalIgnoreCase)
        || (FrameworkReferences.Paths.ContainsKey(id) && range.MinVersion is var least && (least is null || least <= RunningVersion)
            && (range.MaxVersion is null || range.Satisfies(RunningVersion)));

    /// <summary>What a package needs here, without what is there anyway.</summary>
    public static IEnumerable<PackageDependency> DependenciesIn(IEnumerable<PackageDependencyGroup> groups)
    {
        var all = groups.ToArray();
        var nearest = Acceptable
            .Select(framework => NuGetFrameworkUtility.GetNearest(all, framework, group => group.TargetFramework))
            .FirstOrDefault(group => group is not null);
        return nearest is null ? [] : nearest.Packages.Where(dependency => !Provides(dependency.Id, dependency.VersionRange));
    }

    /// <summary>The framework in a message.</summary>
    public static string Name => string.Create(CultureInfo.InvariantCulture, $"{Running.GetShortFolderName()} ({Running.DotNetFrameworkName})");
}
