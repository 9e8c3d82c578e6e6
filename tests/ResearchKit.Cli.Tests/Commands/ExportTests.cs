using System.Text.Json;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary><c>researchkit export</c> of a study's rows.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("export").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Rows_are_written_in_the_form_that_was_asked_for()
    {
        var file = Path.Combine(_folder, "events.geojson");
        var (exitCode, output) = await Program.RunAsync("export", "--as", "geojson", "-o", file);
        Assert.True(exitCode == ExitCodes.Ok, output);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
    }

    [Fact]
    public async Task What_the_form_cannot_hold_is_counted_with_its_reason_once()
    {
        var (exitCode, output) = await Program.RunAsync("export", "--as", "annotations", "-o", Path.Combine(_folder, "spans.json"));
        Assert.Equal(ExitCodes.Ok, exitCode);
        Assert.Matches(@"^left out: [0-9]+ rows \(c001, c002, c003 and others\): it cites a page, not a passage of an article$", Assert.Single(output.Split('\n'), line => line.StartsWith("left out", StringComparison.Ordinal)).TrimEnd());
    }

    [Fact]
    public async Task A_form_that_there_is_not_is_refused_with_those_that_there_are()
    {
        var (exitCode, output) = await Program.RunAsync("export", "--as", "shapefile");
        Assert.Equal(ExitCodes.Usage, exitCode);
        Assert.Contains("timelinejs", output, StringComparison.Ordinal);
    }
}
