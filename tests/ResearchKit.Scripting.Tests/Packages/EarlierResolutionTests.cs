namespace ResearchKit.Scripting.Tests.Packages;

/// <summary>An answer that was tampered with shows whether it was taken: it names the newer of two versions.</summary>
public sealed class EarlierResolutionTests : SessionTest
{
    private const string Request = "#r \"nuget: Apple, 1.0.0\"\n";
    private readonly LocalFeed _feed = new LocalFeed().Add("Apple", "1.0.0").Add("Apple", "1.1.0").Add("Basket", "1.0.0", ("Apple", "1.0.0"));

    private string Answers => Path.Combine(_feed.Root, "answers");

    private Task RestartAsync() => RestartAsync(NotebookPackages.Options with { WorkingDirectory = _feed.Root, ResolutionFolder = Answers });

    private async Task TamperAsync()
    {
        await RestartAsync();
        await RunAsync("#r \"nuget: Apple, 1.1.0\"");
        var newer = Assert.Single(Directory.GetFiles(Answers));
        await RestartAsync();
        await RunAsync(Request);
        var answer = Directory.GetFiles(Answers).Single(file => file != newer);
        File.Copy(newer, answer, overwrite: true);
        await RestartAsync();
    }

    [Fact]
    public async Task What_an_exact_version_came_to_is_taken_by_the_next_session()
    {
        await TamperAsync();
        Assert.Equal("1.1.0", await TextOfAsync(Request + "Apple.Package.Version"));
    }

    [Fact]
    public async Task An_answer_is_of_no_use_when_another_package_lies_in_its_place()
    {
        await TamperAsync();
        var metadata = Path.Combine(_feed.Root, "unpacked", "apple", "1.1.0", ".nupkg.metadata");
        File.WriteAllText(metadata, File.ReadAllText(metadata).Replace("\"contentHash\": \"", "\"contentHash\": \"x", StringComparison.Ordinal));
        Assert.Equal("1.0.0", await TextOfAsync(Request + "Apple.Package.Version"));
    }

    [Fact]
    public async Task An_answer_is_of_no_use_when_its_files_are_gone()
    {
        await TamperAsync();
        Directory.Delete(Path.Combine(_feed.Root, "unpacked", "apple", "1.1.0"), recursive: true);
        Assert.Equal("1.0.0", await TextOfAsync(Request + "Apple.Package.Version"));
    }

    [Fact]
    public void An_answer_that_cannot_be_kept_leaves_nothing_behind()
    {
        var earlier = new EarlierResolutions(Answers);
        earlier.Keep("question", []);
        var file = Assert.Single(Directory.GetFiles(Answers));
        File.Delete(file);
        Directory.CreateDirectory(Path.Combine(file, "in the way"));
        earlier.Keep("question", []);
        Assert.Empty(Directory.GetFiles(Answers));
    }

    [Fact]
    public async Task Another_configuration_asks_anew()
    {
        await TamperAsync();
        File.AppendAllText(Path.Combine(_feed.Root, "NuGet.Config"), "<!-- changed -->");
        Assert.Equal("1.0.0", await TextOfAsync(Request + "Apple.Package.Version"));
    }

    [Theory]
    [InlineData("[{")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("[{\"Id\":1}]")]
    [InlineData("[{\"Id\":null,\"Version\":null,\"Assets\":null}]")]
    [InlineData("")]
    public async Task An_answer_that_cannot_be_read_is_passed_over_and_written_anew(string spoilt)
    {
        await TamperAsync();
        foreach (var file in Directory.GetFiles(Answers))
        {
            File.WriteAllText(file, spoilt);
        }

        Assert.Equal("1.0.0", await TextOfAsync(Request + "Apple.Package.Version"));
        await RestartAsync();
        Assert.Equal("1.0.0", await TextOfAsync(Request + "Apple.Package.Version"));
        Assert.Contains(Directory.GetFiles(Answers), file => File.ReadAllText(file).Contains("1.0.0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Apple")]
    [InlineData("Apple, 1.*")]
    [InlineData("Apple, [1.0,2.0)")]
    public async Task What_may_come_to_something_else_tomorrow_is_not_kept(string request)
    {
        await RestartAsync();
        await RunAsync($"#r \"nuget: {request}\"");
        Assert.False(Directory.Exists(Answers));
    }

    [Fact]
    public async Task Packages_of_an_earlier_answer_count_when_more_are_asked_for()
    {
        for (var session = 0; session < 2; session++)
        {
            await RestartAsync();
            await RunAsync("#r \"nuget: Apple, 1.1.0\"");
            Assert.Equal("1.1.0", await TextOfAsync("#r \"nuget: Basket, 1.0.0\"\nApple.Package.Version"));
        }
    }
}
