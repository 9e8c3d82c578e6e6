using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>A package that a notebook stands on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Range">The versions that will do.</param>
internal sealed record PackageRoot(string Id, VersionRange Range)
{
    /// <summary>Whether an earlier cell settled it, so that a newer version may take its place.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Whether its code is loaded, so that no other version can take its place.</summary>
    public bool IsLoaded { get; init; }
}
