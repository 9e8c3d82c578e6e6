using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>A run that is ended by force.</summary>
public sealed class KilledRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("killed").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_notebook_is_old_or_new_and_no_kernel_stays()
    {
        var reached = Path.Combine(_folder, "reached");
        var first = Write("a.ipynb", "\"new\"");
        var second = Write("b.ipynb", Waiting.WritesPid(reached), "while (true) { }");
        var before = await File.ReadAllTextAsync(second, TestContext.Current.CancellationToken);

        using var run = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll"), "run", first, second, "--in-place", "--jobs", "1"])
        {
            RedirectStandardOutput = true,
        })!;
        await Waiting.ForFileAsync(reached);
        run.Kill();
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("\"new\"", (string?)JsonNode.Parse(await File.ReadAllTextAsync(first, TestContext.Current.CancellationToken))!["cells"]![0]!["source"]);
        Assert.NotEmpty(JsonNode.Parse(await File.ReadAllTextAsync(first, TestContext.Current.CancellationToken))!["cells"]![0]!["outputs"]!.AsArray());
        Assert.Equal(before, await File.ReadAllTextAsync(second, TestContext.Current.CancellationToken));
        await Waiting.ForEndOfAsync(reached);
    }

    private string Write(string name, params string[] cells)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, NotebookText.Of(cells));
        return file;
    }
}
