using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ResearchKit.Benchmarks.Tables;

namespace ResearchKit.Benchmarks.Measuring;

/// <summary>Measures each contender in a process of its own, so that none runs in the heap that another has left.</summary>
internal static class ChildProcess
{
    /// <summary>The verb by which this program calls itself.</summary>
    public const string Verb = "measure";

    /// <summary>Measures a contender of this program: its time in one process, its memory in another.</summary>
    /// <param name="contender">Its name.</param>
    /// <param name="folder">The study.</param>
    /// <param name="repeats">The number of runs whose median counts.</param>
    /// <param name="warm">The number of runs before those: the first is told apart, the rest give the compiler time to settle.</param>
    public static Measurement Measure(string contender, string folder, int repeats, int warm = 0) => Join(
        Start(Environment.ProcessPath!, [Verb, contender, folder, $"{warm + repeats}", $"{repeats}"]),
        Start(Environment.ProcessPath!, [Verb, contender, folder, "1", "1"]));

    /// <summary>Measures a Python script that takes a folder and a number of runs, and answers as this program does.</summary>
    public static Measurement MeasurePython(string script, string folder, int repeats) => Join(
        Start("/usr/bin/python3", [script, folder, repeats.ToString(CultureInfo.InvariantCulture)]),
        Start("/usr/bin/python3", [script, folder, "1"]));

    /// <summary>The child's half: runs the contender, and writes what it took.</summary>
    public static int Answer(string contender, string folder, int runs, int counted, TextWriter output)
    {
        var run = Contenders.All[contender];
        var times = new List<double>();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        object? result = null;
        for (var i = 0; i < runs; i++)
        {
            result = null;
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            result = run(folder);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var live = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        using var self = Process.GetCurrentProcess();
        output.WriteLine(JsonSerializer.Serialize(new Measurement(times[0], Median(times[^counted..]), Megabytes(live), Megabytes(self.PeakWorkingSet64))));
        return 0;
    }

    private static Measurement Join(Measurement time, Measurement memory) =>
        time with { LiveMegabytes = memory.LiveMegabytes, PeakMegabytes = memory.PeakMegabytes };

    private static Measurement Start(string program, IEnumerable<string> arguments)
    {
        using var child = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var answer = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0
            ? JsonSerializer.Deserialize<Measurement>(answer)!
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {child.ExitCode}");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double Megabytes(long bytes) => bytes / (1024.0 * 1024);
}
