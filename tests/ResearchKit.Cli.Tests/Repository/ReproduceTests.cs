using System.Text.RegularExpressions;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>REPRODUCE.md tells a reviewer what is there.</summary>
public partial class ReproduceTests
{
    private static readonly string Text = File.ReadAllText(Checkout.PathOf("REPRODUCE.md"));

    [Fact]
    public void Every_notebook_is_listed_and_every_file_that_is_linked_exists()
    {
        var links = Link().Matches(Text).Select(match => match.Groups[1].Value).Where(target => !target.Contains(':', StringComparison.Ordinal)).ToList();
        Assert.All(links, target => Assert.True(Path.Exists(Checkout.PathOf(target)), target));
        var notebooks = Directory.EnumerateFiles(Checkout.PathOf("notebooks"), "*.ipynb", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'));
        Assert.Empty(notebooks.Except(links));
    }

    [Fact]
    public async Task Every_command_is_one_that_the_program_understands()
    {
        var commands = Command().Matches(Text).Select(match => match.Groups["arguments"].Value.Split(' ')).ToList();
        Assert.True(commands.Count >= 3);
        foreach (var command in commands)
        {
            var (exitCode, output) = await Commands.Program.RunAsync([.. command, "--help"]);
            Assert.True(exitCode == 0, output);
            Assert.All(command.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, output, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"\]\(([^)#][^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?:\w+=\S+ )*dotnet run --project src/ResearchKit\.Cli -- (?<arguments>.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
