using NuGet.DependencyResolver;
using NuGet.Frameworks;
using NuGet.LibraryModel;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>The notebook as the project whose references NuGet's resolver resolves.</summary>
internal sealed class NotebookRoot(IEnumerable<PackageRoot> packages) : IDependencyProvider
{
    private const string Name = "notebook";

    public static LibraryRange Range { get; } = new(Name, new VersionRange(new NuGetVersion(1, 0, 0)), LibraryDependencyTarget.Project);

    public bool SupportsType(LibraryDependencyTarget libraryTypeFlag) => (libraryTypeFlag & LibraryDependencyTarget.Project) != 0;

    public Library GetLibrary(LibraryRange libraryRange, NuGetFramework targetFramework) => new()
    {
        LibraryRange = libraryRange,
        Identity = new LibraryIdentity(Name, new NuGetVersion(1, 0, 0), LibraryType.Project),
        Dependencies = [.. packages.Select(package => PackageGraph.ToLibrary(package.Id, package.Range))],
        Resolved = true,
    };

    public Library GetLibrary(LibraryRange libraryRange, NuGetFramework targetFramework, string? alias) => GetLibrary(libraryRange, targetFramework);
}
