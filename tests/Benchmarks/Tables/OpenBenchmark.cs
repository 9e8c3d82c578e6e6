using ResearchKit.Benchmarks.Measuring;

namespace ResearchKit.Benchmarks.Tables;

/// <summary>What opening the shipped study costs beside what CsvHelper alone needs to read its tables.</summary>
internal static class OpenBenchmark
{
    private const int Warm = 400;
    private const int Repeats = 101;
    private static readonly string[] Names = ["Study.Open", "CsvHelper, tables alone", "Study.Open and Corpus"];

    /// <summary>Measures all contenders in one run, and prints how they compare.</summary>
    public static int Run(TextWriter output)
    {
        output.WriteLine($"the shipped study; medians of {Repeats} runs after {Warm} others, each contender in its own process");
        RatioTable.Print(output, [.. Names.Select(name => (name, ChildProcess.Measure(name, ShippedStudy.Folder, Repeats, Warm)))]);
        return 0;
    }
}
