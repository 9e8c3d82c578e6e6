using System.Text.RegularExpressions;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>What README.md promises is so.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Checkout.PathOf("README.md"));

    [Theory]
    [InlineData("dotnet run --project src/ResearchKit.Cli -- run")]
    [InlineData("dotnet test")]
    public void The_two_commands_are_there(string command) =>
        Assert.Contains(command, Readme.Split('\n').Select(line => line.Trim()));

    [Fact]
    public void It_can_be_read_in_one_sitting() => Assert.True(Readme.Split('\n').Length < 200);

    [Fact]
    public void Each_file_that_it_links_to_exists()
    {
        var targets = Link().Matches(Readme).Select(match => match.Groups[1].Value).Where(target => !target.Contains(':', StringComparison.Ordinal));
        Assert.All(targets, target => Assert.True(Path.Exists(Checkout.PathOf(target.Split('#')[0])), target));
    }

    [GeneratedRegex(@"\]\(([^)#][^)]*)\)")]
    private static partial Regex Link();
}
