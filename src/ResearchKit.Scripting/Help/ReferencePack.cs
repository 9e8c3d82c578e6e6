namespace ResearchKit.Scripting;

/// <summary>The SDK's reference pack for the running .NET, where its documentation lies.</summary>
internal static class ReferencePack
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Its folder; null when only the runtime is installed.</summary>
    public static string? Folder => Found.Value;

    private static string? Find()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var pack = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var framework = FormattableString.Invariant($"net{Environment.Version.Major}.0");
        return !Directory.Exists(pack) ? null : Directory.EnumerateDirectories(pack)
            .Select(version => Path.Combine(version, "ref", framework))
            .Where(Directory.Exists)
            .Max(StringComparer.Ordinal);
    }
}
