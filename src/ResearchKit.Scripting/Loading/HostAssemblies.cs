namespace ResearchKit.Scripting;

/// <summary>The host's own assemblies, which a notebook must never be given in place of its own: Roslyn, NuGet …</summary>
internal static class HostAssemblies
{
    private static readonly Lazy<HashSet<string>> PrivateNames = new(Find);

    /// <summary>Whether an assembly of this name came with the host and is not part of .NET.</summary>
    public static bool IsPrivate(string name) => PrivateNames.Value.Contains(name);

    private static HashSet<string> Find()
    {
        var frameworks = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location)))!;
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !path.StartsWith(frameworks, StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
