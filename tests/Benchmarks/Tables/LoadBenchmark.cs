using System.Globalization;
using ResearchKit.Benchmarks.Measuring;

namespace ResearchKit.Benchmarks.Tables;

/// <summary>How fast, and in how much memory, a large table of claims is loaded into typed rows.</summary>
internal static class LoadBenchmark
{
    private const int Repeats = 5;
    private static readonly string[] Names = ["ResearchKit", "DataFrame.LoadCsv", "Deedle Frame.ReadCsv", "CsvHelper to strings"];

    /// <summary>Measures all contenders in one run, and prints how they compare.</summary>
    public static int Run(int rows, TextWriter output)
    {
        using var study = new GrownStudy(ShippedStudy.Folder, rows);
        var size = new FileInfo(Path.Combine(study.Folder, "claims.csv")).Length;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"claims.csv with {rows:N0} rows, {size / 1e6:N0} MB; medians of {Repeats} runs, each contender in its own process"));
        var took = Names.Select(name => (name, ChildProcess.Measure(name, study.Folder, Repeats))).ToList();
        if (Pandas.IsThere)
        {
            took.Add(("pandas read_csv", ChildProcess.MeasurePython(Pandas.Script, study.Folder, Repeats)));
        }
        else
        {
            output.WriteLine("pandas is not installed (apt-get install -y python3-pandas), and left out");
        }

        RatioTable.Print(output, took);
        return 0;
    }
}
