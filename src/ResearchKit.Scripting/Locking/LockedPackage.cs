namespace ResearchKit.Scripting;

/// <summary>A package in the one version that a notebook is to have it in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha512">NuGet's content hash of the package, in Base64; null for what is no package but a part of the kit.</param>
public sealed record LockedPackage(string Id, string Version, string? Sha512);
