namespace ResearchKit.Scripting;

/// <summary><c>#r</c> and <c>#i</c>: packages and files.</summary>
internal sealed class PackageDirectives(CSharpSessionOptions options, SubmissionPipeline pipeline, SessionContext context)
{
    private const string NuGet = "nuget:";

    // Extensions of .NET Interactive whose work the session's own formatters do.
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Plotly.NET.Interactive"] = "Plotly.NET",
        ["XPlot.Plotly.Interactive"] = "XPlot.Plotly",
    };

    private readonly HashSet<ProvidedPackage> _provided = [];
    private PackageInstaller? _installer;

    private string BaseDirectory => options.WorkingDirectory ?? Environment.CurrentDirectory;

    private PackageInstaller Installer => _installer ??= new PackageInstaller(BaseDirectory, _provided);

    public Task ReferenceAsync(string argument, CancellationToken interrupt) =>
        argument.StartsWith(NuGet, StringComparison.OrdinalIgnoreCase)
            ? ReferencePackageAsync(PackageRequest.Parse(argument[NuGet.Length..]), interrupt)
            : ReferenceFileAsync(argument);

    public Task AddSourceAsync(string argument)
    {
        if (!argument.StartsWith(NuGet, StringComparison.OrdinalIgnoreCase))
        {
            throw new DirectiveException("A source of packages is missing: #i \"nuget: source\".");
        }

        Installer.AddSource(argument[NuGet.Length..].Trim());
        return Task.CompletedTask;
    }

    /// <summary>The ids of packages that need no download: the host's own and those on the disk.</summary>
    public IEnumerable<string> KnownIds() =>
        options.ProvidedPackages.Select(package => package.Id).Concat(Installer.CachedIds()).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The versions of a package that need no download.</summary>
    public IEnumerable<string> VersionsOf(string id) =>
        options.ProvidedPackages.Where(package => package.Id.Equals(id, StringComparison.OrdinalIgnoreCase)).Select(package => package.Version)
            .Concat(Installer.CachedVersions(id))
            .Distinct();

    private Task ReferencePackageAsync(PackageRequest asked, CancellationToken interrupt)
    {
        var request = BuiltIn.TryGetValue(asked.Id, out var id) ? new PackageRequest(id, null) : asked;
        return options.ProvidedPackages.FirstOrDefault(request.IsSatisfiedBy) is { } provided
            ? ProvideAsync(provided)
            : InstallAsync(request, interrupt);
    }

    private async Task ProvideAsync(ProvidedPackage package)
    {
        _provided.Add(package);
        await AddAsync(package.AssemblyPaths.Select(path => new AssemblyFile(path)), package.NativeDirectories).ConfigureAwait(false);
    }

    private async Task InstallAsync(PackageRequest request, CancellationToken interrupt)
    {
        var progress = new PackageProgress(context, request);
        foreach (var package in await Installer.InstallAsync(request, progress.Downloading, interrupt).ConfigureAwait(false))
        {
            await AddAsync(package.Assemblies, package.NativeDirectories).ConfigureAwait(false);
        }

        progress.Done();
    }

    private async Task AddAsync(IEnumerable<AssemblyFile> assemblies, IEnumerable<string> nativeDirectories)
    {
        foreach (var assembly in assemblies)
        {
            await pipeline.AddAssemblyAsync(assembly).ConfigureAwait(false);
        }

        foreach (var directory in nativeDirectories)
        {
            pipeline.AddNativeDirectory(directory);
        }
    }

    private async Task ReferenceFileAsync(string argument)
    {
        var path = Path.GetFullPath(argument, BaseDirectory);
        if (File.Exists(path))
        {
            await pipeline.AddAssemblyAsync(new AssemblyFile(path, StaysUnlocked: true)).ConfigureAwait(false);
        }
        else if (!IsOfFramework(argument))
        {
            throw new DirectiveException($"The assembly “{argument}” was not found.");
        }
    }

    private static bool IsOfFramework(string name) =>
        FrameworkReferences.Paths.ContainsKey(name) || FrameworkReferences.Paths.ContainsKey(Path.GetFileNameWithoutExtension(name));
}
