using System.Text.RegularExpressions;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>What the compiler cannot see: length of files, addresses and paths that must not stand in the repository.</summary>
public partial class SourceRulesTests
{
    private const int LongestFile = 400;

    private static readonly string[] TextEndings =
        [".cs", ".csproj", ".props", ".json", ".md", ".yml", ".sln", ".ipynb", ".cff", ".csv", ".sh", ".txt", ".svg"];

    [Fact]
    public void No_source_file_is_longer_than_its_ceiling() =>
        Assert.DoesNotContain(Files().Where(IsSource), file => File.ReadLines(file).Count() > LongestFile);

    [Fact]
    public void No_package_registry_is_named() =>
        Assert.DoesNotContain(Files(), file => Registry().IsMatch(File.ReadAllText(file)));

    [Fact]
    public void No_path_of_a_machine_stands_in_the_repository() =>
        Assert.DoesNotContain(Files(), file => File.ReadAllText(file).Contains(Checkout.Root + "/", StringComparison.Ordinal));

    private static bool IsSource(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Checkout.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Where(file => TextEndings.Contains(Path.GetExtension(file)) && !IsGenerated(Path.GetRelativePath(Checkout.Root, file)));

    private static bool IsGenerated(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or ".git" or "results" or "artifacts");

    [GeneratedRegex(@"https?://[^\s""'<>)]*(api\.nuget|nuget\.org/v3|registry\.npmjs|deb\.debian)", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();
}
