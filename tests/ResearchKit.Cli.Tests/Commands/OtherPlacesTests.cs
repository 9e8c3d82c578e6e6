using ResearchKit.Cli.Tests.Repository;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>A notebook gives the same bytes wherever it is run.</summary>
public sealed class OtherPlacesTests : IDisposable
{
    private static readonly string[] Sensitive =
    [
        "System.Console.WriteLine($\"{1234.5} {1234567.891:N2} {0.25:P1} {12.5:C}\");",
        "$\"{new System.DateTime(2024, 10, 3, 4, 5, 6)} {new System.DateTime(2024, 10, 3):D}\"",
        "System.DateTimeOffset.FromUnixTimeSeconds(0).LocalDateTime.ToString(\"o\") + System.TimeZoneInfo.Local.Id",
        "\"TITLE I\".ToLower() + \"title i\".ToUpper() + string.Join(' ', new[] { \"ä\", \"z\", \"Z\", \"a\", \"i\", \"ı\", \"I\" }.OrderBy(s => s))",
        "string.Join(' ', System.Linq.Enumerable.Range(0, 4).AsParallel().AsOrdered().Select(i => (i + 0.5).ToString()))",
        "await System.Threading.Tasks.Task.Delay(1); decimal.Parse(\"1.5\") + System.Globalization.CultureInfo.CurrentUICulture.Name",
        "throw new System.ArgumentException(\"wrong\", \"x\");",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("places").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_notebook_knows_neither_language_nor_time_zone_nor_path_of_the_machine()
    {
        var expected = await RunAsync("here", "C.UTF-8", "UTC");
        Assert.Contains("1234.5 1,234,567.89 25.0 %", expected[0], StringComparison.Ordinal);
        Assert.Contains("10/03/2024 04:05:06", expected[0], StringComparison.Ordinal);
        Assert.Contains("1970-01-01T00:00:00.0000000+00:00UTC", expected[0], StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(Checkout.PathOf("notebooks", "04-figures.ipynb"), TestContext.Current.CancellationToken), expected[1]);
        foreach (var (language, zone) in new[] { ("tr_TR.UTF-8", "Asia/Kolkata"), ("de_DE.UTF-8", "Europe/Berlin"), ("ar_SA.UTF-8", "Pacific/Apia"), ("th_TH.UTF-8", "America/St_Johns") })
        {
            Assert.Equal(expected, await RunAsync($"elsewhere/{language}", language, zone));
        }
    }

    /// <summary>Runs a notebook that shows what depends on the place, and a shipped one, in a copy of the study.</summary>
    private async Task<string[]> RunAsync(string place, string language, string zone)
    {
        var root = Path.Combine(_folder, place);
        var notebooks = Directory.CreateDirectory(Path.Combine(root, "notebooks")).FullName;
        Folders.Copy(Checkout.PathOf("data"), Path.Combine(root, "data"));
        File.Copy(Checkout.PathOf("notebooks", "04-figures.ipynb"), Path.Combine(notebooks, "shipped.ipynb"));
        await File.WriteAllTextAsync(Path.Combine(notebooks, "sensitive.ipynb"), NotebookText.Of(Sensitive), TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone, ["USER"] = place };
        var (exitCode, output) = await Program.RunInAsync(root, environment, "run", "--in-place", "--allow-errors");
        Assert.True(exitCode == 0, output);
        return [await ReadAsync(notebooks, "sensitive.ipynb"), await ReadAsync(notebooks, "shipped.ipynb")];
    }

    private static Task<string> ReadAsync(string folder, string name) => File.ReadAllTextAsync(Path.Combine(folder, name), TestContext.Current.CancellationToken);
}
