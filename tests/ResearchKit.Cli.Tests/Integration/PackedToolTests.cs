using System.Reflection.PortableExecutable;
using ResearchKit.Jupyter;

namespace ResearchKit.Cli.Tests.Integration;

/// <summary>The packed tool, as a user installs it.</summary>
public sealed class PackedToolTests : IDisposable
{
    private readonly string _prefix = Directory.CreateTempSubdirectory("packed-").FullName;

    public void Dispose() => Directory.Delete(_prefix, recursive: true);

    [Fact]
    public void All_that_it_brings_is_compiled_beforehand()
    {
        var program = new FileInfo(PackedTool.Require());
        var folder = Path.GetDirectoryName((program.ResolveLinkTarget(returnFinalTarget: true) ?? program).FullName)!;

        var slow = Directory.EnumerateFiles(folder, "*.dll").Where(file => !IsCompiled(file)).Select(Path.GetFileName);

        Assert.Empty(slow);
    }

    [Fact]
    public async Task Its_kernel_is_started_by_a_name_that_outlives_an_update()
    {
        var spec = await InstallAsync();

        Assert.Equal(PackedTool.Path, spec.Argv[0]);
        Assert.Equal(InterruptMode.Message, spec.InterruptMode);
    }

    /// <summary>A program that a desktop starts has little in its environment: no shell has told it of .NET.</summary>
    [Fact]
    public async Task Its_kernel_starts_with_a_bare_environment()
    {
        var spec = await InstallAsync();
        var bare = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name != "DOTNET_ROOT").ToDictionary(name => name, _ => (string?)null);
        bare["PATH"] = "/usr/bin:/bin";
        bare["HOME"] = _prefix;

        await using var kernel = await KernelClient.StartAsync(spec, new() { Environment = bare }, TestContext.Current.CancellationToken);
        var outputs = new List<IOPubMessage>();
        await kernel.ExecuteAsync(new("6 * 7"), outputs.Add, TestContext.Current.CancellationToken);

        Assert.Equal("42", (string?)outputs.OfType<ExecuteResult>().Single().Data["text/plain"]);
    }

    /// <summary>A user in a container has a home with nothing in it, not even NuGet's configuration, which comes as the first package does.</summary>
    [Fact]
    public async Task Packages_are_remembered_for_a_user_whose_home_is_empty_and_the_next_session_asks_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a user's folders are not below HOME.");
        var spec = await InstallAsync();
        var home = Directory.CreateDirectory(Path.Combine(_prefix, "home")).FullName;
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var environment = new Dictionary<string, string?> { ["HOME"] = home, ["XDG_DATA_HOME"] = null, ["NUGET_PACKAGES"] = packages };
        for (var session = 1; session <= 2; session++)
        {
            await using var kernel = await KernelClient.StartAsync(spec, new() { Environment = environment }, TestContext.Current.CancellationToken);
            var reply = await kernel.ExecuteAsync(new("#r \"nuget: NetMQ, 4.0.4.5\""), _ => { }, TestContext.Current.CancellationToken);
            Assert.Null(reply.Error);
            Assert.Single(Directory.GetFiles(Path.Combine(home, ".local", "share", "researchkit", "packages")));
        }
    }

    private static bool IsCompiled(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        return !image.HasMetadata || image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0 || IsEmpty(image);
    }

    // Facades and resources have no code.
    private static bool IsEmpty(PEReader image) =>
        System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(image).MethodDefinitions.Count == 0;

    private async Task<KernelSpec> InstallAsync()
    {
        var (exitCode, output) = await PackedTool.RunAsync(PackedTool.Require(), "kernel", "install", "--prefix", _prefix);
        Assert.True(exitCode == 0, output);
        var jupyter = Path.Combine(_prefix, "share", "jupyter");
        return new KernelSpecStore(new JupyterDirectories(jupyter, [jupyter])).Find("researchkit-csharp")!;
    }
}
