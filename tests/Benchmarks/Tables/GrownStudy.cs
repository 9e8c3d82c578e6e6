using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;

namespace ResearchKit.Benchmarks.Tables;

/// <summary>A copy of the shipped study in which the claims stand many times over, in a folder of its own.</summary>
/// <remarks>Ids are new, summaries differ, figures are drawn anew by a seed; all else is as the data have it.</remarks>
internal sealed class GrownStudy : IDisposable
{
    private const int Seed = 20241018;

    /// <summary>Grows the study of a folder.</summary>
    public GrownStudy(string shipped, int rows)
    {
        Folder = Directory.CreateTempSubdirectory("researchkit-grown-").FullName;
        foreach (var table in Directory.GetFiles(shipped, "*.csv"))
        {
            File.Copy(table, Path.Combine(Folder, Path.GetFileName(table)));
        }

        GrowClaims(Path.Combine(shipped, "claims.csv"), Path.Combine(Folder, "claims.csv"), rows);
        WidenIds(Path.Combine(shipped, DataPackage.FileName), Path.Combine(Folder, DataPackage.FileName));
    }

    /// <summary>Its folder.</summary>
    public string Folder { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void GrowClaims(string from, string to, int rows)
    {
        var random = new Random(Seed);
        using var reader = CsvReader.FromFile(from, new CsvReaderOptions(), FileOptions.None);
        var names = reader.Headers.ToArray();
        var claims = new List<string[]>();
        while (reader.Read())
        {
            claims.Add(reader.Current.ToArray());
        }

        var (id, summary, sameAs) = (Array.IndexOf(names, "claim_id"), Array.IndexOf(names, "summary"), Array.IndexOf(names, "same_as"));
        int[] figures = [Array.IndexOf(names, "figure_low"), Array.IndexOf(names, "figure_best"), Array.IndexOf(names, "figure_high")];
        using var writer = CsvWriter.ToFile(to, new CsvWriterOptions { NewLine = "\n" }, FileOptions.None);
        writer.WriteRecord(names);
        for (var i = 1; i <= rows; i++)
        {
            var row = (string[])claims[random.Next(claims.Count)].Clone();
            row[id] = string.Create(CultureInfo.InvariantCulture, $"c{i:D7}");
            row[summary] = string.Create(CultureInfo.InvariantCulture, $"{row[summary]} ({i})");
            row[sameAs] = "";
            var factor = random.Next(1, 1000);
            foreach (var figure in figures.Where(f => row[f].Length > 0))
            {
                row[figure] = (double.Parse(row[figure], CultureInfo.InvariantCulture) * factor).ToString(CultureInfo.InvariantCulture);
            }

            writer.WriteRecord(row);
        }
    }

    /// <summary>The package without what cites its claims or is cited by them, whose claims' ids may have seven digits.</summary>
    private static void WidenIds(string from, string to)
    {
        var package = JsonNode.Parse(File.ReadAllText(from))!;
        var resources = package["resources"]!.AsArray();
        foreach (var tied in resources.Where(r => (string?)r!["name"] is "articles" or "codings").ToArray())
        {
            resources.Remove(tied);
        }

        var claims = resources.First(r => (string?)r!["name"] == "claims")!;
        var id = claims["schema"]!["fields"]!.AsArray().First(f => (string?)f!["name"] == "claim_id")!;
        id["constraints"]!["pattern"] = "^c[0-9]{7}$";
        File.WriteAllText(to, package.ToJsonString());
    }
}
