using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>A package that the host brings along: <c>#r "nuget: Id"</c> is satisfied by it, without restore.</summary>
/// <param name="Id">The package's id; case does not matter.</param>
/// <param name="Version">Its version, for example <c>6.0.0</c>.</param>
/// <param name="AssemblyPaths">
/// The assemblies that it brings, each a file's full path. They are loaded apart from the host's own copies.
/// </param>
public sealed record ProvidedPackage(string Id, string Version, ImmutableArray<string> AssemblyPaths)
{
    /// <summary>NuGet's content hash of the package, in Base64; null for what is no package.</summary>
    public string? Sha512 { get; init; }

    /// <summary>Folders with native libraries for this machine.</summary>
    public ImmutableArray<string> NativeDirectories { get; init; } = [];

    /// <summary>The packages that it stands on.</summary>
    public ImmutableArray<ProvidedPackage> Dependencies { get; init; } = [];

    /// <summary>Whether it stands for any version that a notebook asks for.</summary>
    public bool StandsForAnyVersion { get; init; }
}
