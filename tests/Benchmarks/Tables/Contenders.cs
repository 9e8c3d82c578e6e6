using CsvHelper;
using Microsoft.Data.Analysis;
using ResearchKit.Benchmarks.Claims;

namespace ResearchKit.Benchmarks.Tables;

/// <summary>The programs that are measured; each takes the folder of a study and gives what it read.</summary>
internal static class Contenders
{
    /// <summary>The contenders by name.</summary>
    public static IReadOnlyDictionary<string, Func<string, object>> All { get; } = new Dictionary<string, Func<string, object>>
    {
        ["claims"] = count => ClaimsBenchmark.Hold(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
        ["ResearchKit"] = folder => Study.Open(folder).Claims,
        ["DataFrame.LoadCsv"] = folder => DataFrame.LoadCsv(Claims(folder), dataTypes: [.. ClaimColumns.All.Select(c => c.Type)]),
        ["Deedle Frame.ReadCsv"] = folder => Deedle.Frame.ReadCsv(Claims(folder), inferTypes: false, schema: string.Join(',', ClaimColumns.All.Select(c => c.Deedle))),
        ["CsvHelper to strings"] = folder => Strings(Claims(folder)),
        ["Study.Open"] = folder => Study.Open(folder),
        ["Study.Open and Corpus"] = OpenWithCorpus,
        ["CsvHelper, tables alone"] = folder => Directory.GetFiles(folder, "*.csv").Select(Strings).ToList(),
    };

    private static string Claims(string folder) => Path.Combine(folder, "claims.csv");

    private static Study OpenWithCorpus(string folder)
    {
        var study = Study.Open(folder);
        _ = study.Corpus.Count;
        return study;
    }

    private static List<string[]> Strings(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { PoolStrings = true }, FileOptions.SequentialScan);
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(reader.Current.ToArray());
        }

        return rows;
    }
}
