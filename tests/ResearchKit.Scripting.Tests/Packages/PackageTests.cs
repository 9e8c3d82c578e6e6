namespace ResearchKit.Scripting.Tests.Packages;

public sealed class PackageTests : SessionTest
{
    private readonly LocalFeed _feed = new LocalFeed()
        .Add("Apple", "1.0.0")
        .Add("Apple", "1.1.0")
        .Add("Apple", "2.0.0-beta")
        .Add("Basket", "1.0.0", ("Apple", "1.0.0"));

    private static readonly string AspNetCore = Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "Microsoft.AspNetCore.App");

    private Task UseFeedAsync() => RestartAsync(NotebookPackages.Options with { WorkingDirectory = _feed.Root });

    [Theory]
    [InlineData("Apple", "1.1.0")]
    [InlineData("Apple, 1.0.0", "1.0.0")]
    [InlineData("apple,1.0", "1.0.0")]
    [InlineData("Apple, 1.*", "1.1.0")]
    [InlineData("Apple, *-*", "2.0.0-beta")]
    [InlineData("Apple, 2.0.0-beta", "2.0.0-beta")]
    public async Task A_package_is_found_in_the_users_sources(string request, string version)
    {
        await UseFeedAsync();
        await RunAsync($"#r \"nuget: {request}\"");
        Assert.Equal(version, await TextOfAsync("Apple.Package.Version"));
    }

    [Fact]
    public async Task What_cells_see_and_have_declared_is_the_same_with_a_package_as_before()
    {
        await UseFeedAsync();
        await RunAsync("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags; PocketView before = b(\"x\"); var shown = display(1); var pair = new { A = 1 };");
        await RunAsync("#r \"nuget: Basket\"");
        Assert.Empty(await Session.DiagnoseAsync("shown = display(2);", TestContext.Current.CancellationToken));
        await RunAsync("#r \"nuget: Basket\"\nshown = display(2); PocketView after = i(before); pair = new { A = 2 };\ndisplay(Apple.Package.Version);");
        Assert.Equal("<i><b>x</b></i>2", await TextOfAsync("before = after;\n$\"{before}{pair.A}\""));
    }

    [Fact]
    public async Task What_dotnet_interactive_carried_along_is_there_without_being_asked_for()
    {
        await UseFeedAsync();
        _feed.Add("System.Reactive", "99.0.0", [("lib/net8.0/System.Reactive.dll", LocalFeed.Compile("System.Reactive", "99.0.0"))]);
        Assert.Equal("99.0.0", await TextOfAsync("using System.Reactive;\nPackage.Version"));
        Assert.StartsWith("cell 2, line 1, column 14: error CS0234", (await ErrorOfAsync("using System.Reactiv;")).Message, StringComparison.Ordinal);
        Assert.Equal("Submission#4+Next", await TextOfAsync("class Next { }\nnew Next()"));
    }

    [Fact]
    public async Task A_package_brings_what_it_needs()
    {
        await UseFeedAsync();
        Assert.Equal("1.0.0", await TextOfAsync("#r \"nuget: Basket\"\nApple.Package.Version"));
    }

    [Fact]
    public async Task What_is_shown_in_the_end_is_the_same_with_a_download_and_without()
    {
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Basket\"");
        Assert.Equal(
            ["display display-1: Downloading Apple 1.0.0, Basket 1.0.0 …", "update display-1: Installed packages\nBasket, 1.0.0"],
            Output.Events);
        Output.Events.Clear();
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Basket\"");
        Assert.Equal(["display display-1: Installed packages\nBasket, 1.0.0"], Output.Events);
        Assert.Equal(
            "<div><div></div><div></div><div><strong>Installed Packages</strong><ul><li><span>Basket, 1.0.0</span></li></ul></div></div>",
            Output.Displays[^1].Value["text/html"]);
    }

    [Fact]
    public async Task A_package_on_the_disk_is_found_without_its_source()
    {
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Basket, 1.0.0\"");
        Directory.Delete(_feed.Feed, recursive: true);
        await UseFeedAsync();
        Assert.Equal("1.0.0", await TextOfAsync("#r \"nuget: Basket, 1.0.0\"\n#r \"nuget: Apple\"\nApple.Package.Version"));
    }

    [Fact]
    public async Task Without_a_version_the_newest_is_meant_whatever_is_on_the_disk()
    {
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Apple, 1.0.0\"");
        await UseFeedAsync();
        Assert.Equal("1.1.0", await TextOfAsync("#r \"nuget: Apple\"\nApple.Package.Version"));
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_an_error_in_nugets_words()
    {
        Directory.Delete(_feed.Feed, recursive: true);
        await UseFeedAsync();
        var error = await ErrorOfAsync("var a = 1;\n#r \"nuget: Basket, 1.0.0\"");
        Assert.StartsWith("NU1301: ", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("cell 1, line 2: NU1301", error.Traceback[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_does_not_exist_is_an_error_in_nugets_words_and_the_session_lives()
    {
        await UseFeedAsync();
        var error = await ErrorOfAsync("#r \"nuget: Apple\"\n#r \"nuget: Nowhere\"");
        Assert.Equal("NU1101: Unable to find package Nowhere. No packages exist with this id in source(s): local", error.Message);
        Assert.StartsWith("cell 1, line 2", error.Traceback[0], StringComparison.Ordinal);
        Assert.Equal("2", await TextOfAsync("1+1"));
    }

    [Theory]
    [InlineData("Apple, 9.0.0", "NU1102: Unable to find package Apple with version (>= 9.0.0)\n  - Found 3 version(s) in local [ Nearest version: 2.0.0-beta ]")]
    [InlineData("Apple, [1.0.5]", "NU1102: Unable to find package Apple with version (= 1.0.5)\n  - Found 3 version(s) in local [ Nearest version: 1.1.0 ]")]
    [InlineData("Early, 1.0.0", "NU1103: Unable to find a stable package Early with version (>= 1.0.0)\n  - Found 1 version(s) in local [ Nearest version: 2.0.0-rc.1 ]")]
    [InlineData("Apple, one", "“one” is no version of a package.")]
    public async Task A_version_that_does_not_exist_is_an_error_that_names_the_nearest(string request, string message)
    {
        _feed.Add("Early", "2.0.0-rc.1");
        await UseFeedAsync();
        Assert.Equal(message, (await ErrorOfAsync($"#r \"nuget: {request}\"")).Message);
    }

    [Fact]
    public async Task A_package_that_has_only_prereleases_is_found_without_a_version()
    {
        _feed.Add("Early", "2.0.0-rc.1");
        await UseFeedAsync();
        Assert.Equal("2.0.0-rc.1", await TextOfAsync("#r \"nuget: Early\"\nEarly.Package.Version"));
    }

    [Fact]
    public async Task The_packages_of_a_cell_are_resolved_together()
    {
        await UseFeedAsync();
        Assert.Equal("1.1.0", await TextOfAsync("#r \"nuget: Basket\"\n#r \"nuget: Apple, 1.1.0\"\nApple.Package.Version"));
    }

    [Fact]
    public async Task Packages_of_a_cell_that_contradict_each_other_are_an_error_in_nugets_words()
    {
        _feed.Add("Crate", "1.0.0", ("Apple", "1.1.0"));
        await UseFeedAsync();
        var error = await ErrorOfAsync("#r \"nuget: Crate\"\n#r \"nuget: Apple, [1.0.0]\"");
        Assert.StartsWith("NU1605: Detected package downgrade: Apple from 1.1.0 to 1.0.0.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_package_of_the_cell_cannot_do_with_gives_way_and_the_notebook_is_told()
    {
        _feed.Add("Crate", "1.0.0", ("Apple", "1.1.0"));
        await UseFeedAsync();
        Assert.Equal("1.1.0", await TextOfAsync("#r \"nuget: Crate\"\n#r \"nuget: Apple, 1.0.0\"\nApple.Package.Version"));
        Assert.Contains(Output.Events, told => told.EndsWith("Apple 1.1.0 is taken, not 1.0.0: Crate cannot do with an older one.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#r \"nuget: Apple, 1.0.0")]
    [InlineData("#R \"nuget: Apple, 1.0.0\"")]
    [InlineData("#r nuget: Apple, 1.0.0")]
    public async Task A_line_that_is_not_quite_as_it_should_be_is_taken_as_it_is_meant(string line)
    {
        await UseFeedAsync();
        Assert.Equal("1.0.0", await TextOfAsync($"{line}\nApple.Package.Version"));
    }

    [Fact]
    public async Task A_package_that_holds_what_net_took_in_later_stands_in_its_place()
    {
        var code = "namespace System.Linq { public static class AsyncEnumerable { public static string CountAsync<T>(this System.Collections.Generic.IAsyncEnumerable<T> source, System.Threading.CancellationToken stop = default) => \"the package's\"; } public interface IOrderedAsyncEnumerable<T> { } }";
        _feed.Add("Async", "1.0.0", [("lib/net8.0/Async.dll", LocalFeed.CompileCode("Async", code))]);
        await UseFeedAsync();
        await RunAsync("IAsyncEnumerable<int> numbers = null;");
        Assert.Equal("the package's", await TextOfAsync("#r \"nuget: Async\"\nnumbers.CountAsync()"));
    }

    [Fact]
    public async Task What_an_earlier_cell_uses_of_net_stays_in_its_place()
    {
        _feed.Add("Async", "1.0.0", [("lib/net8.0/Async.dll", LocalFeed.CompileCode("Async", "namespace System.Linq { public static class AsyncEnumerable { } public interface IOrderedAsyncEnumerable<T> { } }"))]);
        await UseFeedAsync();
        await RunAsync("var numbers = AsyncEnumerable.Range(0, 3);");
        Assert.Equal("3", await TextOfAsync("#r \"nuget: Async\"\nawait numbers.CountAsync()"));
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_named_and_the_rest_of_its_package_serves()
    {
        _feed.Add("Pear", "1.0.0", [("lib/net8.0/Pear.dll", LocalFeed.Compile("Pear", "1.0.0")), ("lib/net8.0/Native.dll", "none"u8.ToArray())]);
        await UseFeedAsync();
        Assert.Equal("1.0.0", await TextOfAsync("#r \"nuget: Pear\"\nPear.Package.Version"));
        Assert.Contains(Output.Events, told => told.EndsWith("Native.dll of Pear is no .NET assembly, and left out.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_notebook_that_is_locked_to_a_framework_has_that_of_the_net_that_runs_it()
    {
        Assert.SkipUnless(Directory.Exists(AspNetCore), "ASP.NET Core is not installed.");
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = _feed.Root, Lock = new([new("Microsoft.AspNetCore.App", "10.0.999", null)]) });
        Assert.Equal("HttpContext", await TextOfAsync("#r \"nuget: Microsoft.AspNetCore.App\"\ntypeof(Microsoft.AspNetCore.Http.HttpContext).Name"));
    }

    [Fact]
    public async Task A_framework_that_net_installs_beside_its_own_is_there_under_its_packages_name()
    {
        Assert.SkipUnless(Directory.Exists(AspNetCore), "ASP.NET Core is not installed.");
        await UseFeedAsync();
        Assert.Equal("text/css", await TextOfAsync("""
            #r "nuget: Microsoft.AspNetCore.App"
            new Microsoft.AspNetCore.StaticFiles.FileExtensionContentTypeProvider().TryGetContentType("a.css", out var type);
            type
            """));
    }

    [Fact]
    public async Task Another_version_of_a_package_in_use_is_refused()
    {
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Apple, 1.0.0\"\nApple.Package.Version");
        var error = await ErrorOfAsync("#r \"nuget: Apple, 1.1.0\"");
        Assert.Equal("Apple 1.0.0 is loaded already; restart the kernel for another version.", error.Message);
    }

    [Theory]
    [InlineData("1.0.0", "1.1.0")]
    [InlineData("1.1.0", "[1.0.0]")]
    public async Task Another_version_takes_the_place_of_one_that_no_cell_has_used(string first, string second)
    {
        await UseFeedAsync();
        await RunAsync($"#r \"nuget: Apple, {first}\"");
        await RunAsync("1 + 1");
        await RunAsync($"#r \"nuget: Apple, {second}\"");
        Assert.Equal(second.Trim('[', ']'), await TextOfAsync("Apple.Package.Version"));
    }

    [Fact]
    public async Task What_a_later_package_needs_takes_the_place_of_what_no_cell_has_used()
    {
        _feed.Add("Crate", "1.0.0", ("Apple", "1.1.0"));
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Basket\"");
        await RunAsync("#r \"nuget: Crate\"");
        Assert.Equal("1.1.0", await TextOfAsync("Apple.Package.Version"));
    }

    [Fact]
    public async Task A_package_that_needs_a_newer_version_than_the_loaded_one_is_said_to()
    {
        _feed.Add("Crate", "1.0.0", ("Apple", "1.1.0")).Add("Pear", "3.0.0");
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Basket\"\nApple.Package.Version");
        Output.Events.Clear();
        await RunAsync("#r \"nuget: Crate\"");
        Assert.EndsWith("Apple 1.0.0 is loaded already, and Crate asks for (>= 1.1.0): restart the kernel to have it.", Output.Events[^1], StringComparison.Ordinal);
        Assert.Equal("1.0.0", await TextOfAsync("Apple.Package.Version"));
        await RunAsync("#r \"nuget: Pear\"");
        Assert.Single(Output.Events, shown => shown.Contains("is loaded already", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_package_that_a_library_has_looked_for_in_vain_can_still_come()
    {
        await UseFeedAsync();
        await RunAsync("try { System.Reflection.Assembly.Load(\"Apple\"); } catch (FileNotFoundException) { Console.WriteLine(\"none\"); }");
        Assert.Equal("1.0.0", await TextOfAsync("#r \"nuget: Apple, 1.0.0\"\nApple.Package.Version"));
        Assert.Equal("none\n", Output.Out);
    }

    [Fact]
    public async Task A_fallback_folder_is_read()
    {
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Basket\"");
        var other = new LocalFeed().Add("Pear", "3.0.0");
        var configuration = Path.Combine(other.Root, "NuGet.Config");
        var text = await File.ReadAllTextAsync(configuration, TestContext.Current.CancellationToken);
        var folder = $"<fallbackPackageFolders><add key=\"f\" value=\"{Path.Combine(_feed.Root, "unpacked")}\" /></fallbackPackageFolders></configuration>";
        await File.WriteAllTextAsync(configuration, text.Replace("</configuration>", folder, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = other.Root });
        Assert.Equal("1.0.0", await TextOfAsync("#r \"nuget: Basket\"\nApple.Package.Version"));
        Assert.False(Directory.Exists(Path.Combine(other.Root, "unpacked", "basket")));
    }

    [Fact]
    public async Task A_source_that_the_user_has_disabled_is_not_asked()
    {
        var configuration = Path.Combine(_feed.Root, "NuGet.Config");
        var text = await File.ReadAllTextAsync(configuration, TestContext.Current.CancellationToken);
        const string Disabled = "<disabledPackageSources><add key=\"local\" value=\"true\" /></disabledPackageSources></configuration>";
        await File.WriteAllTextAsync(configuration, text.Replace("</configuration>", Disabled, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await UseFeedAsync();
        Assert.StartsWith("NU1101: Unable to find package Apple.", (await ErrorOfAsync("#r \"nuget: Apple\"")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Microsoft.DotNet.Interactive, 1.0.0-beta.20000.1")]
    [InlineData("Microsoft.DotNet.Interactive.Formatting, *-*")]
    [InlineData("Microsoft.DotNet.Interactive.CSharp")]
    [InlineData("System.Text.Json")]
    [InlineData("System.Collections.Immutable, 1.7.1")]
    [InlineData("NETStandard.Library, 2.0.3")]
    public async Task What_the_session_or_dotnet_stands_for_is_not_looked_for(string request)
    {
        await UseFeedAsync();
        await RunAsync($"#r \"nuget: {request}\"\nvar formatter = typeof(Formatter);");
        Assert.Equal($"display display-1: Installed packages\n{request.Split(',')[0]}, provided by the kernel", Assert.Single(Output.Events));
    }

    [Fact]
    public async Task A_package_of_the_hosts_may_stand_for_any_version()
    {
        var path = Path.Combine(_feed.Root, "Kit.dll");
        await File.WriteAllBytesAsync(path, LocalFeed.Compile("Kit", "1.2.3"), TestContext.Current.CancellationToken);
        var kit = new ProvidedPackage("Kit", "1.2.3", [path]) { StandsForAnyVersion = true };
        await RestartAsync(NotebookPackages.Options with { ProvidedPackages = [kit], WorkingDirectory = _feed.Root });
        Assert.Equal("1.2.3", await TextOfAsync("#r \"nuget: kit, 0.9\"\nKit.Package.Version"));
        await RunAsync("#r \"nuget: Apple\"\n#r \"nuget: Kit, 7.0\"");
    }

    [Fact]
    public async Task A_package_with_an_extension_of_dotnet_interactive_is_installed_quietly()
    {
        byte[] Text(string text) => System.Text.Encoding.UTF8.GetBytes(text);
        _feed.Add(
            "Plum",
            "1.0.0",
            [
                ("lib/net8.0/Plum.dll", LocalFeed.Compile("Plum", "1.0.0")),
                ("interactive-extensions/dotnet/Plum.Interactive.dll", Text("no assembly at all")),
                ("interactive-extensions/dotnet/extension.dib", Text("#!markdown\n# T\n#!csharp\nvar ripe = Plum.Package.Version;")),
            ],
            ("Microsoft.DotNet.Interactive", "1.0.0-beta.20000.1"));
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Plum\"");
        Assert.Equal("1.0.0", await TextOfAsync("ripe"));
        Assert.DoesNotContain(Output.Events, text => text.Contains("Interactive", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_package_for_another_framework_is_an_error_that_names_it()
    {
        _feed.Add("Phone", "1.0.0", [("lib/net8.0-ios17.0/Phone.dll", LocalFeed.Compile("Phone", "1.0.0"))]);
        await UseFeedAsync();
        var error = await ErrorOfAsync("#r \"nuget: Phone\"");
        Assert.StartsWith("NU1202: Package Phone 1.0.0 is not compatible with net10.0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assemblies_for_this_machine_stand_before_those_for_any()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        _feed.Add(
            "Melon",
            "1.0.0",
            [
                ("lib/net8.0/Melon.dll", LocalFeed.Compile("Melon", "1.0.0")),
                ($"runtimes/{system}/lib/net8.0/Melon.dll", LocalFeed.CompileCode("Melon", "namespace Melon; public class Package { public static string Version => \"here\"; }")),
                ("ref/net8.0/Melon.dll", LocalFeed.Compile("Melon", "1.0.0")),
                ("runtimes/win95/lib/net8.0/Melon.dll", []),
            ]);
        await UseFeedAsync();
        Assert.Equal("here", await TextOfAsync("#r \"nuget: Melon\"\nMelon.Package.Version"));
    }

    [Fact]
    public async Task A_source_can_be_added()
    {
        var other = new LocalFeed().Add("Pear", "3.0.0");
        await UseFeedAsync();
        await RunAsync($"#i \"nuget: {Path.Combine(other.Root, "feed")}\"\n#r \"nuget: Pear\"");
        Assert.Equal("3.0.0", await TextOfAsync("Pear.Package.Version"));
        var source = Path.Combine(other.Root, "feed");
        Assert.Equal($"Restore sources\n{source}\nInstalled packages\nPear, 3.0.0", Assert.Single(Output.Updates).Value["text/plain"]);
    }

    [Fact]
    public async Task A_source_alone_is_told()
    {
        await UseFeedAsync();
        await RunAsync($"#i \"nuget: {_feed.Root}\"");
        Assert.Equal($"<div><div><strong>Restore sources</strong><ul><li><span>{_feed.Root}</span></li></ul></div><div></div><div></div></div>", Assert.Single(Output.Displays).Value["text/html"]);
    }

    [Fact]
    public async Task The_interactive_half_of_plotly_is_built_in()
    {
        await RunAsync("#r \"nuget: Plotly.NET.Interactive, 4.2.0\"");
        Assert.Equal("display display-1: Installed packages\nPlotly.NET, 6.0.0\nPlotly.NET.Interactive, provided by the kernel", Assert.Single(Output.Events));
        Assert.Equal("Plotly.NET", await TextOfAsync("typeof(Plotly.NET.GenericChart).Namespace"));
    }
}
