using ResearchKit.Cli.Tests.Commands;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>The C# that README.md shows is run, a cell a line.</summary>
public sealed class ReadmeCodeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("readme").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Each_line_of_the_example_runs()
    {
        var file = Path.Combine(_folder, "readme.ipynb");
        var cells = Lines().Prepend($"System.IO.Directory.SetCurrentDirectory(@\"{Checkout.Root}\");").ToArray();
        Assert.True(cells.Length > 5);
        await File.WriteAllTextAsync(file, NotebookText.Of(cells), TestContext.Current.CancellationToken);
        var (exitCode, output) = await Commands.Program.RunAsync("run", file, "-o", Path.Combine(_folder, "out"));
        Assert.True(exitCode == 0, output);
    }

    private static IEnumerable<string> Lines() =>
        File.ReadAllText(Checkout.PathOf("README.md")).Split("```csharp\n")[1].Split("```")[0]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
