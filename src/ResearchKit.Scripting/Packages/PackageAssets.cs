using NuGet.Client;
using NuGet.ContentModel;
using NuGet.Repositories;

namespace ResearchKit.Scripting;

/// <summary>What of a package serves on this machine.</summary>
/// <param name="Assemblies">What cells compile against and load.</param>
/// <param name="NativeDirectories">Folders of native libraries.</param>
internal sealed record PackageAssets(IReadOnlyList<AssemblyFile> Assemblies, IReadOnlyList<string> NativeDirectories)
{
    private static readonly ManagedCodeConventions Conventions = new(NotebookFramework.Runtimes);

    /// <summary>What the host brings.</summary>
    public static PackageAssets Of(ProvidedPackage package) =>
        new([.. package.AssemblyPaths.Select(path => new AssemblyFile(path) { Owner = package.Id })], package.NativeDirectories);

    /// <summary>Chooses by NuGet's own conventions.</summary>
    /// <exception cref="DirectiveException">The package has assemblies, and none for the running .NET.</exception>
    public static PackageAssets Of(LocalPackageInfo package)
    {
        var files = new ContentItemCollection();
        files.Load(package.Files);
        var patterns = Conventions.Patterns;
        var run = Find(files, patterns.RuntimeAssemblies);
        var compile = Find(files, patterns.CompileRefAssemblies) ?? [];
        if (run is null && files.FindItems(patterns.RuntimeAssemblies).ToArray() is { Length: > 0 } others)
        {
            var frameworks = others.Select(item => item.Properties[ManagedCodeConventions.PropertyNames.TargetFrameworkMoniker])
                .Select(framework => ((NuGet.Frameworks.NuGetFramework)framework).GetShortFolderName())
                .Distinct();
            throw new DirectiveException(PackageErrors.Incompatible(package.Id, package.Version, frameworks));
        }

        string InPackage(string file) => Path.Combine(package.ExpandedPath, file.Replace('/', Path.DirectorySeparatorChar));
        var references = compile.ToDictionary(file => Path.GetFileName(file), InPackage, StringComparer.OrdinalIgnoreCase);
        AssemblyFile Open(string file) => new(file) { ReferencePath = references.GetValueOrDefault(Path.GetFileName(file)), Owner = package.Id };
        return new PackageAssets(
            [.. (run ?? []).Where(IsAssembly).Select(file => Open(InPackage(file)))],
            [.. (Find(files, patterns.NativeLibraries) ?? []).Select(file => Path.GetDirectoryName(InPackage(file))!).Distinct()]);
    }

    private static bool IsAssembly(string file) => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    private static string[]? Find(ContentItemCollection files, PatternSet patterns) => NotebookFramework.Acceptable
        .Select(framework => files.FindBestItemGroup(Conventions.Criteria.ForFrameworkAndRuntime(framework, RuntimeFolders.Here[0]), patterns))
        .FirstOrDefault(group => group is not null)?.Items.Select(item => item.Path).Where(path => !path.EndsWith("/_._", StringComparison.Ordinal)).ToArray();
}
