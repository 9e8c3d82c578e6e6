using System.Diagnostics;
using System.Globalization;
using ResearchKit.Benchmarks.Measuring;

namespace ResearchKit.Benchmarks.Claims;

/// <summary>What questions to a million claims take beside the same questions as SQL in DuckDB, and how that grows from ten thousand on.</summary>
internal static class ClaimsBenchmark
{
    private const int Repeats = 7;
    private const int WarmUps = 4;
    private static readonly int[] Curve = [10_000, 30_000, 100_000, 300_000, 1_000_000];

    /// <summary>Measures both side by side, holds their answers against each other, and prints the curve.</summary>
    public static int Run(int most, TextWriter output)
    {
        output.WriteLine(Invariant($"2,000 actors, 5,000 propositions; the fastest of {Repeats} runs by turns, in milliseconds, the whole answer kept in memory by both; other work on the machine can only add"));
        output.WriteLine("cold: from rows as a study loads them; warm: from the second question to a table on. DuckDB's time begins after its rows are loaded.");
        output.WriteLine("Both have answered every question before, of fewer claims: what it takes to compile the kit's code is not in it.");
        var curve = new List<CurvePoint>();
        for (var i = 0; i < WarmUps; i++)
        {
            Measure(Curve[0], TextWriter.Null, curve);
        }

        curve.Clear();
        output.WriteLine($"{"claims",10}  {"question",-30}{"kit, cold",11}{"kit, warm",11}{"DuckDB",10}{"cold/Duck",11}  answers");
        foreach (var count in Curve.Where(n => n <= most))
        {
            Measure(count, output, curve);
        }

        ClaimsCurve.Draw(curve, output);

        output.WriteLine(Invariant($"the kit alone, {most:N0} claims and all three questions in a process of its own:"));
        RatioTable.Print(output, [("ResearchKit", ChildProcess.Measure("claims", most.ToString(CultureInfo.InvariantCulture), 1))]);
        return 0;
    }

    /// <summary>The claims, and the answers to all questions: what the kit holds in memory.</summary>
    public static object Hold(int count)
    {
        var claims = GeneratedClaims.Of(count);
        return (claims, ClaimQuestions.All.Select(q => q.Ask(claims)).ToList());
    }

    private static void Measure(int count, TextWriter output, List<CurvePoint> curve)
    {
        var claims = GeneratedClaims.Of(count);
        using var duck = new DuckClaims(claims);
        foreach (var question in ClaimQuestions.All)
        {
            var (cold, warm, sql) = (new List<double>(), new List<double>(), new List<double>());
            object answer = claims;
            for (var i = 0; i < Repeats; i++)
            {
                var fresh = new ClaimTable(claims);
                cold.Add(Time(() => answer = question.Ask(fresh)));
                warm.Add(Time(() => answer = question.Ask(fresh)));
                sql.Add(Time(() => duck.Run(question.Sql)));
            }

            var same = question.Rows(answer).SequenceEqual(InOrder(question, duck.Rows(question.SqlRows)));
            var (kit, others) = (Fastest(cold), Fastest(sql));
            curve.Add(new(question.Name, count, kit));
            output.WriteLine(Invariant(
                $"{count,10:N0}  {question.Name,-30}{kit,11:N1}{Fastest(warm),11:N1}{others,10:N1}{kit / others,11:N2}  {(same ? "the same" : "DIFFER")}"));
        }
    }

    // The order of contradictions is part of the answer; that of the others is not.
    private static IEnumerable<string> InOrder(ClaimQuestion question, IEnumerable<string> rows) =>
        question.Name.StartsWith("contradictions", StringComparison.Ordinal) ? rows : rows.Order(StringComparer.Ordinal);

    private static double Time(Action action)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Fastest(List<double> times) => times.Min();

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
