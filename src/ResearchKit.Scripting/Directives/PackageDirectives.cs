namespace ResearchKit.Scripting;

/// <summary><c>#r "nuget: …"</c> and <c>#i "nuget: …"</c>. The packages of one cell are resolved together.</summary>
internal sealed class PackageDirectives(SessionCore session, SubmissionPipeline pipeline)
{
    private const string NuGet = "nuget:";

    // Extensions of .NET Interactive whose work the session's own formatters do.
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Plotly.NET.Interactive"] = "Plotly.NET",
        ["XPlot.Plotly.Interactive"] = "XPlot.Plotly",
    };

    private const string ByTheKernel = "provided by the kernel";

    // A package whose extension .NET Interactive loads as a submission of its own.
    private const string Extended = "Microsoft.Data.Analysis";

    private readonly ProvidedPackages _provided = new(session.Options.ProvidedPackages);
    private readonly EarlierResolutions? _earlier = session.Options.ResolutionFolder is { } folder ? new(folder) : null;
    private readonly Dictionary<string, ResolvedPackage> _held = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _told = [];
    private readonly List<string> _sources = [];
    private PackageInstaller? _installer;
    private PackageSearch? _search;

    private PackageInstaller Installer => _installer ??= CreateInstaller();

    private PackageSearch Search => _search ??= new PackageSearch(Installer.Feeds, session.Options.TimeProvider);

    /// <summary>The sources that the notebook added.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>The id of the package that is taken where one is asked for.</summary>
    public static string Meant(string id) => BuiltIn.GetValueOrDefault(id, id);

    /// <summary>Whether a directive's argument means packages.</summary>
    public static bool IsPackage(string argument) => argument.StartsWith(NuGet, StringComparison.OrdinalIgnoreCase);

    private string AddSource(Directive directive)
    {
        if (!IsPackage(directive.Argument) || directive.Argument[NuGet.Length..].Trim() is not { Length: > 0 } source)
        {
            throw new DirectiveException("A source of packages is missing: #i \"nuget: source\".", directive.Line);
        }

        _installer?.Feeds.Add(source, session.Directory);
        _sources.Add(source);
        return source;
    }

    /// <summary>Adds sources, then installs packages, and has later submissions see them.</summary>
    /// <param name="directives">The cell's lines that name them.</param>
    /// <param name="tells">Whether the notebook is told which ones it has got; of a download it is told anyhow.</param>
    /// <param name="interrupt">Stops it.</param>
    public async Task ReferenceAsync(IReadOnlyList<Directive> directives, bool tells, CancellationToken interrupt)
    {
        var sources = directives.Where(directive => directive.Name == "#i").Select(AddSource).ToArray();
        var progress = new PackageProgress(session.Context, tells ? sources : []);
        var asked = directives.Where(directive => directive.Name != "#i").ToArray();
        var requests = asked.Select(directive => Request(directive.Argument)).ToArray();
        try
        {
            if (_held.Values.All(package => package.Folder is null) && requests.All(request => _provided.Find(request.Id) is { } package && request.IsSatisfiedBy(package)))
            {
                await ProvideAsync(requests).ConfigureAwait(false);
                Tell(requests, tells, progress);
            }
            else if (requests.Length > 0)
            {
                await InstallAsync(requests, tells, progress, interrupt).ConfigureAwait(false);
            }
            else
            {
                progress.Done([]);
            }

            if (_held.ContainsKey(Extended) && _told.Add(Extended))
            {
                pipeline.Count();
            }
        }
        catch (DirectiveException wrong)
        {
            var culprit = asked.FirstOrDefault(directive => wrong.Message.Contains(Request(directive.Argument).Id, StringComparison.OrdinalIgnoreCase));
            throw new DirectiveException(wrong.Message, (culprit ?? directives[0]).Line);
        }
    }

    /// <summary>Installs packages that nobody asked for in so many words.</summary>
    /// <returns>Whether there were any, and all could be had.</returns>
    public async Task<bool> SupplyAsync(IReadOnlyList<string> ids, CancellationToken interrupt)
    {
        if (ids.Count == 0)
        {
            return false;
        }

        try
        {
            await ReferenceAsync([.. ids.Select(id => new Directive("#r", NuGet + id, 0))], tells: false, interrupt).ConfigureAwait(false);
            return true;
        }
        catch (DirectiveException)
        {
            return false;
        }
    }

    /// <summary>The packages that the notebook has, with all that they stand on.</summary>
    public IEnumerable<LockedPackage> InUse() => _held.Values.Select(package => package.Locked());

    /// <summary>The packages that the host brings along and the notebook does not have.</summary>
    public IEnumerable<ProvidedPackage> NotInUse() => session.Options.ProvidedPackages.Where(package => !_held.ContainsKey(package.Id));

    /// <summary>Ids that begin with a text: of the host's own packages, those on the disk, and those that the sources have.</summary>
    public async Task<IEnumerable<string>> IdsAsync(string begun, CancellationToken cancellation)
    {
        var here = _provided.Ids.Concat(Installer.Feeds.Disk.Ids());
        return here.Where(id => id.StartsWith(begun, StringComparison.OrdinalIgnoreCase))
            .Concat(await Search.IdsAsync(begun, cancellation).ConfigureAwait(false))
            .GroupBy(id => id, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.FirstOrDefault(id => id.Any(char.IsUpper)) ?? same.Key);
    }

    /// <summary>The versions of a package, the newest first.</summary>
    public async Task<IEnumerable<string>> VersionsAsync(string id, CancellationToken cancellation) =>
        _provided.Versions(id).Concat(Installer.Feeds.Disk.Versions(id)).Concat(await Search.VersionsAsync(id, cancellation).ConfigureAwait(false))
            .Distinct().OrderDescending().Select(version => version.ToNormalizedString());

    /// <summary>What a directive asks for.</summary>
    public static PackageRequest Request(string argument)
    {
        var asked = PackageRequest.Parse(argument[NuGet.Length..]);
        var meant = Meant(asked.Id);
        return meant == asked.Id ? asked : asked with { Id = meant, InsteadOf = asked.Id };
    }

    private void Tell(IEnumerable<PackageRequest> requests, bool tells, PackageProgress progress) => progress.Done(tells ? Settled(requests) : []);

    // What the kernel itself stands for is not worth a word.
    private IEnumerable<PackageRequest> Settled(IEnumerable<PackageRequest> requests)
    {
        var inUse = InUse().ToDictionary(package => package.Id, StringComparer.OrdinalIgnoreCase);
        return requests.Where(request => _provided.Find(request.Id) is not { StandsForAnyVersion: true })
            .Select(request => inUse.GetValueOrDefault(request.Id) is { } package
                ? new PackageRequest(package.Id, package.Version)
                : request with { Version = ByTheKernel })
            .Concat(requests.Select(request => request.InsteadOf).OfType<string>().Select(id => new PackageRequest(id, ByTheKernel)));
    }

    private PackageInstaller CreateInstaller()
    {
        var installer = new PackageInstaller(session.Directory, _provided, _held, pipeline.IsLoaded) { Lock = session.Options.Lock, Time = session.Options.TimeProvider };
        _sources.ForEach(source => installer.Feeds.Add(source, session.Directory));
        return installer;
    }

    private async Task ProvideAsync(IEnumerable<PackageRequest> requests)
    {
        var packages = requests.Select(request => _provided.Find(request.Id)!).ToArray();
        session.Options.Lock?.Refuse(packages.SelectMany(ProvidedPackages.All).Select(ProvidedPackages.Locked));
        foreach (var part in packages.SelectMany(ProvidedPackages.All).Select(ResolvedPackage.Of))
        {
            _held.TryAdd(part.Id, part);
            await AddAsync(part.Assets).ConfigureAwait(false);
        }

        pipeline.Settle();
    }

    private async Task InstallAsync(PackageRequest[] requests, bool tells, PackageProgress progress, CancellationToken interrupt)
    {
        var installation = await ResolveAsync(requests, progress, interrupt).ConfigureAwait(false);
        foreach (var package in installation.Packages)
        {
            await AddAsync(package.Assets).ConfigureAwait(false);
        }

        pipeline.Settle();
        Tell(requests, tells, progress);
        foreach (var conflict in installation.Conflicts.Where(_told.Add))
        {
            session.Context.Display(MimeBundle.OfText(conflict), []);
        }

        await RunExtensionsAsync(installation.Packages.Select(package => package.Extension).OfType<string>(), interrupt).ConfigureAwait(false);
    }

    /// <summary>What packages come to: as in an earlier session that asked the same, or as NuGet resolves them.</summary>
    private async Task<Installation> ResolveAsync(PackageRequest[] requests, PackageProgress progress, CancellationToken interrupt)
    {
        var held = _held.Values.Select(package => (package.Locked(), package.Assets.Assemblies.Any(file => pipeline.IsLoaded(file.Name)))).ToArray();
        string? Question() => _earlier is null ? null : ResolutionQuestion.Of(requests, held, session.Options, session.Directory, _sources);
        if (Question() is { } question && _earlier!.Find(question) is { } known)
        {
            foreach (var package in known)
            {
                _held[package.Id] = package;
            }

            return new Installation(known, []);
        }

        Installer.Downloading = progress.Downloading;
        try
        {
            var installation = await Installer.InstallAsync(requests, interrupt).ConfigureAwait(false);

            // Where a user has no configuration, NuGet has written one meanwhile: with it the next session asks.
            if (Question() is { } answered && installation.Conflicts.Count == 0)
            {
                _earlier!.Keep(answered, installation.Packages);
            }

            return installation;
        }
        catch
        {
            progress.Failed();
            throw;
        }
    }

    /// <summary>What a package of an exact version comes to for the kernel's own use, apart from those that the notebook has.</summary>
    /// <param name="request">The package, with its version.</param>
    /// <param name="isLoaded">Whether an assembly is loaded already where the package is meant for.</param>
    /// <param name="interrupt">Stops it.</param>
    /// <exception cref="DirectiveException">It is not to be had.</exception>
    public async Task<IReadOnlyList<ResolvedPackage>> ResolveApartAsync(PackageRequest request, Func<string, bool> isLoaded, CancellationToken interrupt)
    {
        var question = _earlier is null ? null : "apart\n" + ResolutionQuestion.Of([request], [], session.Options with { Lock = null }, session.Directory, _sources);
        if (question is not null && _earlier!.Find(question) is { } known)
        {
            return known;
        }

        var progress = new PackageProgress(session.Context, []);
        var installer = new PackageInstaller(session.Directory, _provided, [], isLoaded) { Downloading = progress.Downloading };
        _sources.ForEach(source => installer.Feeds.Add(source, session.Directory));
        var installation = await installer.InstallAsync([request with { Version = $"[{request.Version}]" }], interrupt).ConfigureAwait(false);
        progress.Done([]);
        if (question is not null)
        {
            _earlier!.Keep(question, installation.Packages);
        }

        return installation.Packages;
    }

    // What an extension was made for may be missing here: the package itself is of use all the same.
    private async Task RunExtensionsAsync(IEnumerable<string> extensions, CancellationToken interrupt)
    {
        foreach (var extension in extensions)
        {
            try
            {
                await new ImportMagic(session).RunAsync(extension, interrupt).ConfigureAwait(false);
            }
            catch (Exception failed) when (failed is FailedImportException or DirectiveException)
            {
                var package = Path.GetFileName(Path.GetFullPath(Path.Combine(extension, "..", "..", "..", "..")));
                session.Context.Display(MimeBundle.OfText($"The notebook extension of {package} does not run here: {failed.Message}"), []);
            }
        }
    }

    private async Task AddAsync(PackageAssets assets)
    {
        foreach (var assembly in assets.Assemblies)
        {
            try
            {
                if (!await pipeline.AddAssemblyAsync(assembly).ConfigureAwait(false))
                {
                    session.Context.Display(MimeBundle.OfText($"{assembly.Name} is in use already in another version: restart the kernel to have {assembly.Version}."), []);
                }
            }
            catch (BadImageFormatException)
            {
                session.Context.Display(MimeBundle.OfText($"{Path.GetFileName(assembly.Path)} of {assembly.Owner} is no .NET assembly, and left out."), []);
            }
        }

        foreach (var directory in assets.NativeDirectories)
        {
            pipeline.AddNativeDirectory(directory);
        }
    }
}
