using NuGet.Frameworks;
using NuGet.Packaging;
using NuGet.Packaging.Core;

namespace ResearchKit.Scripting;

/// <summary>What of a package serves on this machine.</summary>
/// <param name="Assemblies">What cells compile against and load.</param>
/// <param name="NativeDirectories">Folders of native libraries.</param>
internal sealed record PackageAssets(IReadOnlyList<AssemblyFile> Assemblies, IReadOnlyList<string> NativeDirectories)
{
    public static PackageAssets Of(PackageCache cache, PackageIdentity package)
    {
        var root = cache.PathOf(package);
        using var reader = cache.Open(package);
        var runtime = RuntimeFolders.Here
            .Select(folder => Nearest(reader.GetItems($"runtimes/{folder}/lib")))
            .FirstOrDefault(files => files.Count > 0) ?? [];
        var run = runtime.Concat(Nearest(reader.GetLibItems())).DistinctBy(Path.GetFileName).ToArray();
        var compile = Nearest(reader.GetItems("ref")).ToDictionary(file => Path.GetFileName(file), file => Path.Combine(root, file));
        return new PackageAssets(
            [.. run.Select(file => new AssemblyFile(Path.Combine(root, file)) { ReferencePath = compile.GetValueOrDefault(Path.GetFileName(file)) })],
            [.. RuntimeFolders.Here.Select(folder => Path.Combine(root, "runtimes", folder, "native")).Where(Directory.Exists)]);
    }

    private static IReadOnlyList<string> Nearest(IEnumerable<FrameworkSpecificGroup> groups)
    {
        var all = groups.ToArray();
        var nearest = new FrameworkReducer().GetNearest(PackageResolver.Framework, all.Select(group => group.TargetFramework));
        return
        [
            .. all.Where(group => group.TargetFramework.Equals(nearest))
                .SelectMany(group => group.Items)
                .Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".resources.dll", StringComparison.OrdinalIgnoreCase)),
        ];
    }
}
