namespace ResearchKit.Scripting;

/// <summary>
/// Frameworks that .NET installs beside its own, which notebooks ask for under the name of the package that each was once.
/// </summary>
internal static class SharedFrameworks
{
    private static readonly string[] Names = ["Microsoft.AspNetCore.App"];

    /// <summary>The framework as a package, in the version that goes with the running .NET; null where there is none.</summary>
    public static ProvidedPackage? Find(string id) =>
        Names.FirstOrDefault(name => name.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } name && FolderOf(name) is { } folder
            ? new ProvidedPackage(name, Path.GetFileName(folder), [.. Directory.EnumerateFiles(folder, "*.dll").Where(FrameworkReferences.IsManaged)]) { StandsForAnyVersion = true }
            : null;

    /// <summary>Whether that is what a framework is called.</summary>
    public static bool IsOne(string id) => Names.Contains(id, StringComparer.OrdinalIgnoreCase);

    // …/shared/Microsoft.NETCore.App/10.0.0 is where the running .NET is.
    private static string? FolderOf(string name)
    {
        var running = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var all = Path.Combine(running.Parent!.Parent!.FullName, name);
        return !Directory.Exists(all) ? null : Directory.EnumerateDirectories(all, $"{Environment.Version.Major}.*")
            .Where(folder => Version.TryParse(Path.GetFileName(folder), out _))
            .MaxBy(folder => Version.Parse(Path.GetFileName(folder)));
    }
}
