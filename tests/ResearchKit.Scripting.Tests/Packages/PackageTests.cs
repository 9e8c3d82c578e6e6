namespace ResearchKit.Scripting.Tests.Packages;

public sealed class PackageTests : SessionTest
{
    private readonly LocalFeed _feed = new LocalFeed()
        .Add("Apple", "1.0.0")
        .Add("Apple", "1.1.0")
        .Add("Apple", "2.0.0-beta")
        .Add("Basket", "1.0.0", ("Apple", "1.0.0"));

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
    public async Task A_package_brings_what_it_needs()
    {
        await UseFeedAsync();
        Assert.Equal("1.0.0", await TextOfAsync("#r \"nuget: Basket\"\nApple.Package.Version"));
    }

    [Fact]
    public async Task A_download_is_shown_and_a_package_on_the_disk_is_not()
    {
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Apple, 1.0.0\"");
        Assert.Equal(["display display-1: Downloading Apple 1.0.0 …", "update display-1: Installed Apple: Apple 1.0.0"], Output.Events);
        Output.Events.Clear();
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Apple, 1.0.0\"");
        Assert.Empty(Output.Events);
    }

    [Fact]
    public async Task A_package_that_does_not_exist_is_an_error_in_nugets_words_and_the_session_lives()
    {
        await UseFeedAsync();
        var error = await ErrorOfAsync("#r \"nuget: Nowhere\"");
        Assert.Equal("NU1101: Unable to find package Nowhere. No packages exist with this id in source(s): local", error.Message);
        Assert.Equal("2", await TextOfAsync("1+1"));
    }

    [Fact]
    public async Task A_version_that_does_not_exist_is_an_error_that_names_the_nearest()
    {
        await UseFeedAsync();
        var error = await ErrorOfAsync("#r \"nuget: Apple, 9.0.0\"");
        Assert.StartsWith("NU1102: Unable to find package Apple", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_version_of_a_package_in_use_is_refused()
    {
        await UseFeedAsync();
        await RunAsync("#r \"nuget: Apple, 1.0.0\"");
        var error = await ErrorOfAsync("#r \"nuget: Apple, 1.1.0\"");
        Assert.Contains("1.0.0 is in use already", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_can_be_added()
    {
        var other = new LocalFeed().Add("Pear", "3.0.0");
        await UseFeedAsync();
        await RunAsync($"#i \"nuget: {Path.Combine(other.Root, "feed")}\"\n#r \"nuget: Pear\"");
        Assert.Equal("3.0.0", await TextOfAsync("Pear.Package.Version"));
    }

    [Fact]
    public async Task The_interactive_half_of_plotly_is_built_in()
    {
        await RunAsync("#r \"nuget: Plotly.NET.Interactive, 4.2.0\"");
        Assert.Equal("Plotly.NET", await TextOfAsync("typeof(Plotly.NET.GenericChart).Namespace"));
    }
}
