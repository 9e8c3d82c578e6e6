using ResearchKit.Benchmarks.Claims;
using ResearchKit.Benchmarks.Kernels;
using ResearchKit.Benchmarks.Measuring;
using ResearchKit.Benchmarks.Tables;
using ResearchKit.Benchmarks.Verifying;

return args switch
{
    ["load", .. var rest] => LoadBenchmark.Run(rest is [var rows] ? int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture) : 1_000_000, Console.Out),
    ["kernel", .. var options] => await KernelBenchmark.RunAsync(options, Console.Out),
    ["claims", .. var rest] => ClaimsBenchmark.Run(rest is [var claims] ? int.Parse(claims, System.Globalization.CultureInfo.InvariantCulture) : 1_000_000, Console.Out),
    ["open", .. var rest] => OpenBenchmark.Run(rest is [var turns] ? int.Parse(turns, System.Globalization.CultureInfo.InvariantCulture) : 9, Console.Out),
    ["verify", .. var rest] => VerifyBenchmark.Run(rest is [var turns] ? int.Parse(turns, System.Globalization.CultureInfo.InvariantCulture) : 5, Console.Out),
    [ChildProcess.Verb, var contender, var folder, var runs, var counted] =>
        ChildProcess.Answer(contender, folder, int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture), int.Parse(counted, System.Globalization.CultureInfo.InvariantCulture), Console.Out),
    _ => Help(Console.Error),
};

static int Help(TextWriter output)
{
    output.WriteLine(
        """
        dotnet run -c Release --project tests/Benchmarks -- VERB

          claims [N]    questions to that many claims (1,000,000), beside the same as SQL in DuckDB, and how they grow
          kernel [--vs NAME] [--rounds N] [--tool PATH]
                        the packed and installed kernel, beside other installed kernels, such as python3
          load [ROWS]   claims.csv grown to that many rows (1,000,000), loaded into typed rows, frames and pandas
          open [N]      opening the shipped study, against CsvHelper alone reading its files; N turns (9)
          verify [N]    verifying a notebook of 200 cells, against running it; N turns (5)
        """);
    return 2;
}
