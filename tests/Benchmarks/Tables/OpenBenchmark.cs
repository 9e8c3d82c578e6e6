using System.Globalization;
using ResearchKit.Benchmarks.Measuring;

namespace ResearchKit.Benchmarks.Tables;

/// <summary>What opening the shipped study costs beside what CsvHelper alone needs to read its tables.</summary>
/// <remarks>
/// A machine that others share is at times half as fast for seconds on end: the contenders take turns, a process each time, and what
/// counts is the median of the turns' ratios.
/// </remarks>
internal static class OpenBenchmark
{
    private const int Warm = 400;
    private const int Repeats = 101;
    private static readonly string[] Names = ["Study.Open", "CsvHelper, tables alone", "Study.Open and Corpus"];

    /// <summary>Measures all contenders in one run, and prints how they compare.</summary>
    /// <param name="turns">How often each is measured.</param>
    /// <param name="output">Where it goes.</param>
    public static int Run(int turns, TextWriter output)
    {
        output.WriteLine($"the shipped study; {turns} turns, each the median of {Repeats} runs after {Warm} others in a new process");
        var taken = Enumerable.Range(0, turns).Select(_ => Array.ConvertAll(Names, Turn)).ToArray();
        RatioTable.Print(output, [.. Names.Select((name, i) => (name, Measurement.MedianOf([.. taken.Select(turn => turn[i])])))]);
        var ratios = taken.Select(turn => turn[0].Median / turn[1].Median).Order().ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Study.Open / CsvHelper, turn by turn: {ratios[0]:0.00} to {ratios[^1]:0.00}, median {ratios[ratios.Length / 2]:0.00}"));
        return 0;
    }

    private static Measurement Turn(string name) => ChildProcess.Measure(name, ShippedStudy.Folder, Repeats, Warm);
}
