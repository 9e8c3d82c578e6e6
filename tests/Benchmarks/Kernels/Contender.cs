using System.Diagnostics;
using ResearchKit.Jupyter;

namespace ResearchKit.Benchmarks.Kernels;

/// <summary>One kernel, and what it took in each round.</summary>
internal sealed class Contender(KernelSpec spec, PackedKit kit, Language language)
{
    private const int Trivial = 30;
    private const int Tail = 10;

    /// <summary>How long a kernel may take to stop a cell.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Dictionary<Measure, List<double>> _taken = [];

    public KernelSpec Spec => spec;

    /// <summary>The median of all rounds; null where it was not measured.</summary>
    public double? this[Measure measure] => _taken.TryGetValue(measure, out var values) ? Median(values) : null;

    /// <summary>Starts the kernel anew, and measures all that a short session shows.</summary>
    public async Task RunRoundAsync()
    {
        Note(Measure.Headless, await Milliseconds(() => kit.RunNotebookAsync(spec)));
        var start = Stopwatch.GetTimestamp();
        await using (var kernel = await KernelClient.StartAsync(spec))
        {
            await RunAsync(kernel, "1+1");
            Note(Measure.Start, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Note(Measure.Query, await Milliseconds(() => RunAsync(kernel, language.Query)));
            await RunAsync(kernel, "kept = 42;".Insert(0, spec.Language == "C#" ? "var " : ""));
            Note(Measure.Warm, await MedianAsync(Trivial, () => RunAsync(kernel, "1+1")));
            Note(Measure.Peak, PeakMebibytes(kernel.ProcessId));
            await AskAsync(kernel);
            await InterruptAsync(kernel);
        }

        await LoadPackageAsync(Measure.Package);
        await LoadPackageAsync(Measure.PackageAgain);
    }

    /// <summary>Runs many cells in one session, each of which declares a variable.</summary>
    public async Task RunManyAsync(int cells)
    {
        await using var kernel = await KernelClient.StartAsync(spec);
        var times = new List<double>();
        var early = 0.0;
        for (var i = 1; i <= cells; i++)
        {
            var code = language.Declare(i);
            times.Add(await Milliseconds(() => RunAsync(kernel, code)));
            early = i == Tail ? Mebibytes(kernel.ProcessId, "VmRSS") : early;
        }

        Note(Measure.Growth, Median(times.TakeLast(Tail)) / Median(times.Skip(Tail / 2).Take(Tail)));
        Note(Measure.GrowthOfMemory, Mebibytes(kernel.ProcessId, "VmRSS") - early);
    }

    private async Task AskAsync(KernelClient kernel)
    {
        await kernel.CompleteAsync(new(language.Unfinished, language.Unfinished.Length)).WaitAsync(Patience);
        Note(Measure.Completion, await MedianAsync(Tail, () => kernel.CompleteAsync(new(language.Unfinished, language.Unfinished.Length))));
        var answered = 0;
        answered += await IsAnsweredAsync(async stop => (await kernel.InspectAsync(new(language.Inspected, language.Inspected.Length), stop)).Found);
        answered += await IsAnsweredAsync(async stop => (await kernel.HistoryAsync(new("tail", N: 1), stop)).History.Count == 1);
        answered += await IsAnsweredAsync(async stop => (await kernel.CommInfoAsync(new(), stop)).Comms is not null);
        Note(Measure.Questions, answered);
    }

    private async Task InterruptAsync(KernelClient kernel)
    {
        var begun = new TaskCompletionSource();
        var run = kernel.ExecuteAsync(new(language.Endless), output => { if (output is StreamMessage) { begun.TrySetResult(); } });
        await begun.Task;
        var start = Stopwatch.GetTimestamp();
        try
        {
            await kernel.InterruptAsync().WaitAsync(Patience);
            await run.WaitAsync(Patience);
            Note(Measure.Interrupt, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await RunAsync(kernel, "kept");
        }
        catch (Exception e) when (e is KernelDiedException or KernelErrorException or TimeoutException)
        {
            Note(Measure.Interrupt, double.NaN);
        }
    }

    private async Task LoadPackageAsync(Measure measure)
    {
        if (language.Package is { } directive)
        {
            await using var kernel = await KernelClient.StartAsync(spec);
            await RunAsync(kernel, "1+1");
            Note(measure, await Milliseconds(() => RunAsync(kernel, directive)));
        }
    }

    private static async Task RunAsync(KernelClient kernel, string code)
    {
        var reply = await kernel.ExecuteAsync(new(code), _ => { });
        if (reply.Error is { } error)
        {
            throw new InvalidOperationException($"{kernel.Spec.Name}: {code}: {error.Name}: {error.Value}");
        }
    }

    private static async Task<int> IsAnsweredAsync(Func<CancellationToken, Task<bool>> question)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await question(patience.Token) ? 1 : 0;
        }
        catch (Exception e) when (e is OperationCanceledException or KernelErrorException)
        {
            return 0;
        }
    }

    private static async Task<double> Milliseconds(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<double> MedianAsync(int times, Func<Task> work)
    {
        var taken = new List<double>();
        for (var i = 0; i < times; i++)
        {
            taken.Add(await Milliseconds(work));
        }

        return Median(taken);
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    private static double PeakMebibytes(int process) => Mebibytes(process, "VmHWM");

    // A kernel may be started by a program that only waits for it: what counts is the largest of the process and its children.
    private static double Mebibytes(int process, string field) =>
        OperatingSystem.IsLinux() ? Family(process).Max(member => OwnMebibytes(member, field)) : OwnMebibytes(process, field);

    private static IEnumerable<int> Family(int process) => Directory.EnumerateDirectories($"/proc/{process}/task")
        .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(child => Family(int.Parse(child, System.Globalization.CultureInfo.InvariantCulture)))
        .Prepend(process);

    // Linux tells what Process.PeakWorkingSet64 does elsewhere, of processes that are not our own too.
    private static double OwnMebibytes(int process, string field)
    {
        if (!OperatingSystem.IsLinux())
        {
            using var other = Process.GetProcessById(process);
            return (field == "VmHWM" ? other.PeakWorkingSet64 : other.WorkingSet64) / (1024.0 * 1024);
        }

        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) / 1024;
    }

    private void Note(Measure measure, double value)
    {
        if (!_taken.TryGetValue(measure, out var values))
        {
            _taken[measure] = values = [];
        }

        values.Add(value);
    }
}
