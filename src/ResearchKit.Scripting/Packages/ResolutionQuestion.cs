using System.Runtime.InteropServices;

namespace ResearchKit.Scripting;

/// <summary>Everything on which it depends what packages come to, as one text.</summary>
internal static class ResolutionQuestion
{
    private static readonly string[] Variables = ["NUGET_PACKAGES", "NUGET_FALLBACK_PACKAGES", "HOME", "APPDATA"];
    private static readonly string[] ConfigurationNames = ["nuget.config", "NuGet.config", "NuGet.Config"];

    /// <summary>The text; null where it does not say all: where a version may float.</summary>
    /// <param name="requests">What is asked for.</param>
    /// <param name="settled">What the notebook has, and whether code of it is loaded.</param>
    /// <param name="options">What the session started with.</param>
    /// <param name="directory">Where the search for NuGet's configuration begins.</param>
    /// <param name="sources">The sources that the notebook added.</param>
    public static string? Of(
        IReadOnlyList<PackageRequest> requests,
        IEnumerable<(LockedPackage Package, bool IsLoaded)> settled,
        CSharpSessionOptions options,
        string directory,
        IEnumerable<string> sources) => requests.All(IsExact)
        ? string.Join('\n',
        [
            typeof(ResolutionQuestion).Module.ModuleVersionId.ToString(),
            RuntimeInformation.FrameworkDescription,
            RuntimeInformation.RuntimeIdentifier,
            .. Variables.Select(name => $"{name}={Environment.GetEnvironmentVariable(name)}"),
            .. Configurations(directory).Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"),
            .. sources.Select(source => "from " + source),
            .. options.ProvidedPackages.SelectMany(ProvidedPackages.All).Select(package => $"brought {package.Id} {package.Version} {string.Join(' ', package.AssemblyPaths)}").Distinct(),
            .. options.Lock?.Packages.Select(package => $"locked {package}") ?? [],
            .. settled.Select(held => $"has {held.Package} {held.IsLoaded}").Order(StringComparer.Ordinal),
            .. requests.Select(request => $"asks {request}"),
        ])
        : null;

    private static bool IsExact(PackageRequest request) => request.Version?.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '+') == true;

    /// <summary>The configuration files that NuGet reads: of the folder and all above it, and the user's.</summary>
    /// <remarks>Source: NuGet, "Common NuGet configurations: config file locations and uses".</remarks>
    private static IEnumerable<FileInfo> Configurations(string directory)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] user = [Path.Combine(home, ".nuget", "NuGet"), Path.Combine(home, ".config", "NuGet"), Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "NuGet")];
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            user = [folder.FullName, .. user];
        }

        return user.Distinct().SelectMany(folder => ConfigurationNames.Select(name => new FileInfo(Path.Combine(folder, name)))).Where(file => file.Exists);
    }
}
