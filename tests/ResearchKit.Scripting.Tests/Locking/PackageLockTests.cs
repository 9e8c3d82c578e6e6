using ResearchKit.Scripting.Tests.Packages;

namespace ResearchKit.Scripting.Tests.Locking;

/// <summary>Sessions that take the packages of a lock and no others.</summary>
public sealed class PackageLockTests : SessionTest
{
    private readonly LocalFeed _feed = new LocalFeed()
        .Add("Apple", "1.0.0")
        .Add("Basket", "1.0.0", ("Apple", "1.0.0"));

    private CSharpSessionOptions Options => NotebookPackages.Options with { WorkingDirectory = _feed.Root };

    [Fact]
    public async Task What_cells_ask_for_is_locked_with_all_that_it_stands_on_without_running_them()
    {
        var locked = await LockAsync("#r \"nuget: Basket\"\nthrow new System.Exception();");
        Assert.Equal(["Apple 1.0.0", "Basket 1.0.0"], locked.Packages.Select(package => $"{package.Id} {package.Version}"));
        Assert.All(locked.Packages, package => Assert.Equal(64, Convert.FromBase64String(package.Sha512!).Length));
    }

    [Fact]
    public async Task What_an_imported_file_asks_for_is_locked_too()
    {
        await File.WriteAllTextAsync(Path.Combine(_feed.Root, "more.csx"), "#r \"nuget: Apple\"", TestContext.Current.CancellationToken);
        Assert.Equal("Apple", Assert.Single((await LockAsync("#!import more.csx")).Packages).Id);
    }

    [Fact]
    public async Task A_floating_version_stays_what_it_was_when_a_newer_one_appears()
    {
        var locked = await LockAsync("#r \"nuget: Apple, *\"");
        _feed.Add("Apple", "1.5.0");
        await RestartAsync(Options with { Lock = locked });
        Assert.Equal("1.0.0", await TextOfAsync("#r \"nuget: Apple, *\"\nApple.Package.Version"));
    }

    [Fact]
    public async Task A_package_that_is_not_locked_is_refused_and_the_session_lives()
    {
        await RestartAsync(Options with { Lock = await LockAsync("#r \"nuget: Apple\"") });
        var error = await ErrorOfAsync("#r \"nuget: Basket\"");
        Assert.Contains("NU1004", error.Message, StringComparison.Ordinal);
        Assert.Contains("Basket", error.Message, StringComparison.Ordinal);
        Assert.Contains("is not locked", error.Message, StringComparison.Ordinal);
        Assert.Equal("1.0.0", await TextOfAsync("#r \"nuget: Apple\"\nApple.Package.Version"));
    }

    [Fact]
    public async Task A_notebook_that_asks_for_another_version_than_the_locked_is_refused()
    {
        var locked = await LockAsync("#r \"nuget: Apple\"");
        _feed.Add("Apple", "1.5.0");
        await RestartAsync(Options with { Lock = locked });
        Assert.Contains("asks for Apple, 1.5.0, and is locked to 1.0.0", (await ErrorOfAsync("#r \"nuget: Apple, 1.5.0\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_of_other_content_is_refused_with_both_hashes()
    {
        var locked = await LockAsync("#r \"nuget: Apple\"");
        var forged = new PackageLock([.. locked.Packages.Select(package => package with { Sha512 = Convert.ToBase64String(new byte[64]) })]);
        await RestartAsync(Options with { Lock = forged });
        var error = await ErrorOfAsync("#r \"nuget: Apple\"");
        Assert.Contains(locked.Packages[0].Sha512!, error.Message, StringComparison.Ordinal);
        Assert.Contains(forged.Packages[0].Sha512!, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_of_the_hosts_is_held_to_its_version()
    {
        var locked = await LockAsync("#r \"nuget: Deedle\"");
        Assert.Contains(locked.Packages, package => package is { Id: "FSharp.Core", Version: "10.1.403" });
        var other = new PackageLock([.. locked.Packages.Select(package => package.Id == "Deedle" ? package with { Version = "8.0.0" } : package)]);
        await RestartAsync(Options with { Lock = other });
        Assert.Contains("Deedle is locked in version 8.0.0, and 8.1.0 is what there is", (await ErrorOfAsync("#r \"nuget: Deedle\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_is_read_as_it_was_written_and_the_same_packages_give_the_same_text()
    {
        var locked = await LockAsync("#r \"nuget: Basket\"");
        var file = Path.Combine(_feed.Root, "n.lock.json");
        await File.WriteAllTextAsync(file, locked.ToJson(), TestContext.Current.CancellationToken);
        Assert.Equal(locked.Packages, PackageLock.Read(file).Packages);
        Assert.Equal(locked.ToJson(), new PackageLock([.. locked.Packages.Reverse()]).ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"lock\": 2, \"packages\": {}}")]
    [InlineData("{\"lock\": 1}")]
    [InlineData("{\"lock\": 1, \"packages\": {\"A\": {}}}")]
    [InlineData("{\"lock\": 1, \"packages\": {\"A\": {\"version\": \"new\"}}}")]
    public async Task A_file_that_is_no_lock_is_refused_by_name(string text)
    {
        var file = Path.Combine(_feed.Root, "n.lock.json");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        Assert.Contains(file, Assert.Throws<InvalidDataException>(() => PackageLock.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_differs_between_two_locks_is_said()
    {
        var (one, two) = (await LockAsync("#r \"nuget: Apple\""), await LockAsync("#r \"nuget: Basket\""));
        Assert.Equal(["Basket 1.0.0 is not locked"], one.DifferencesTo(two));
        Assert.Equal(["Basket 1.0.0 is locked and not used"], two.DifferencesTo(one));
        Assert.Empty(one.DifferencesTo(one));
    }

    private async Task<PackageLock> LockAsync(params string[] cells)
    {
        await RestartAsync(Options);
        return await Session.ResolvePackagesAsync(cells, Output, TestContext.Current.CancellationToken);
    }
}
