using ResearchKit.Cli.Tests.Repository;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Every notebook that the repository ships.</summary>
public sealed class ShippedNotebooksTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notebooks").FullName;

    public static TheoryData<string> Notebooks() =>
    [
        .. Directory.EnumerateFiles(Checkout.PathOf("notebooks"), "*.ipynb", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.Root, file))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task A_notebook_runs_clean_and_gives_what_is_committed(string notebook)
    {
        var (exitCode, output) = await Program.RunAsync("run", notebook, "-o", _folder);
        Assert.True(exitCode == 0, output);
        var committed = await File.ReadAllTextAsync(Checkout.PathOf(notebook), TestContext.Current.CancellationToken);
        var run = await File.ReadAllTextAsync(Directory.EnumerateFiles(_folder, Path.GetFileName(notebook), SearchOption.AllDirectories).Single(), TestContext.Current.CancellationToken);
        Assert.Equal(committed, run);
    }
}
