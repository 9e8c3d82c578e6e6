using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ResearchKit.Benchmarks.Verifying;

/// <summary>What verifying a notebook of 200 cells takes over running it: both as a user starts them, turn by turn.</summary>
internal static class VerifyBenchmark
{
    private const int Cells = 200;

    private static readonly string[] Kinds =
    [
        "System.Console.WriteLine(\"cell {0}\"); Enumerable.Range(0, 20).Sum() + {0}",
        "Enumerable.Range(0, 30).Select(i => new {{ Row = i, Square = i * i, Root = Math.Sqrt(i + {0}) }})",
        "#r \"nuget: ResearchKit\"\nusing ResearchKit;\nvar study{0} = Study.Open(); study{0}.Claims.Figures(\"killed\").Chart()",
        "study2.Claims.About(\"deployment\").Take({0} % 9 + 1)",
    ];

    /// <summary>Measures, and prints times and their ratio.</summary>
    public static int Run(int turns, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("verify-benchmark").FullName;
        var notebook = Path.Combine(folder, "cells.ipynb");
        File.WriteAllText(notebook, Notebook());
        Start("run", notebook, "--in-place");
        var (run, verify) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < turns; turn++)
        {
            run.Add(Start("run", notebook, "-o", Path.Combine(folder, "out")));
            verify.Add(Start("verify", notebook));
        }

        output.WriteLine(FormattableString.Invariant($"{Cells} cells, {turns} turns     median s     least s"));
        Print(output, "run", run);
        Print(output, "verify", verify);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"verify / run           {Median(verify) / Median(run),8:0.000}    {verify.Min() / run.Min(),8:0.000}"));
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static void Print(TextWriter output, string name, List<double> seconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22} {Median(seconds),8:0.00}    {seconds.Min(),8:0.00}"));

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>The charts are of the shipped study, which the notebook finds from this checkout.</summary>
    private static string Notebook() => new JsonObject
    {
        ["cells"] = new JsonArray([.. Enumerable.Range(0, Cells).Select(Cell)]),
        ["metadata"] = new JsonObject(),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }.ToJsonString();

    private static JsonNode Cell(int number) => new JsonObject
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["id"] = FormattableString.Invariant($"c{number}"),
        ["metadata"] = new JsonObject(),
        ["outputs"] = new JsonArray(),
        ["source"] = string.Format(CultureInfo.InvariantCulture, Kinds[number % Kinds.Length], number).Replace("Study.Open()", $"Study.Open(@\"{Tables.ShippedStudy.Folder}\")", StringComparison.Ordinal),
    };

    private static double Start(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll"), .. arguments]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalSeconds : throw new InvalidOperationException(said);
    }
}
