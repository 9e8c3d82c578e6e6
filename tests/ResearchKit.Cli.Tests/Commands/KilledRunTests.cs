using System.Diagnostics;
using System.Globalization;
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
        var pid = Path.Combine(_folder, "pid");
        var first = Write("a.ipynb", "\"new\"");
        var second = Write("b.ipynb", $"System.IO.File.WriteAllText(@\"{pid}\", System.Environment.ProcessId.ToString()); System.IO.File.Move(@\"{pid}\", @\"{reached}\");", "while (true) { }");
        var before = await File.ReadAllTextAsync(second, TestContext.Current.CancellationToken);

        using var run = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll"), "run", first, second, "--in-place", "--jobs", "1"])
        {
            RedirectStandardOutput = true,
        })!;
        await ExistsAsync(reached);
        run.Kill();
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("\"new\"", (string?)JsonNode.Parse(await File.ReadAllTextAsync(first, TestContext.Current.CancellationToken))!["cells"]![0]!["source"]);
        Assert.NotEmpty(JsonNode.Parse(await File.ReadAllTextAsync(first, TestContext.Current.CancellationToken))!["cells"]![0]!["outputs"]!.AsArray());
        Assert.Equal(before, await File.ReadAllTextAsync(second, TestContext.Current.CancellationToken));
        await GoneAsync(int.Parse(await File.ReadAllTextAsync(reached, TestContext.Current.CancellationToken), CultureInfo.InvariantCulture));
    }

    private static async Task ExistsAsync(string file)
    {
        while (!File.Exists(file))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static async Task GoneAsync(int process)
    {
        try
        {
            using var kernel = Process.GetProcessById(process);
            await kernel.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        }
        catch (ArgumentException)
        {
            // It has gone already.
        }
    }

    private string Write(string name, params string[] cells)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, NotebookText.Of(cells));
        return file;
    }
}
