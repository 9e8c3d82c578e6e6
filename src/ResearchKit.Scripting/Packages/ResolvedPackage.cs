namespace ResearchKit.Scripting;

/// <summary>A package that a notebook has, in the version that it came to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version, normalized.</param>
/// <param name="Assets">What of it serves on this machine.</param>
internal sealed record ResolvedPackage(string Id, string Version, PackageAssets Assets)
{
    /// <summary>Where it is unpacked; null for what the host brings along.</summary>
    public string? Folder { get; init; }

    /// <summary>The notebook that it wants run when it is loaded; null for none.</summary>
    public string? Extension { get; init; }

    /// <summary>NuGet's content hash of it, in Base64; null for what is no package.</summary>
    public string? Sha512 { get; init; }

    /// <summary>A package of the host's.</summary>
    public static ResolvedPackage Of(ProvidedPackage package) =>
        new(package.Id, ProvidedPackages.Locked(package).Version, PackageAssets.Of(package)) { Sha512 = package.Sha512 };

    public LockedPackage Locked() => new(Id, Version, Sha512);
}
