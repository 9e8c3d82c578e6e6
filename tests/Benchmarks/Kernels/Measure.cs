namespace ResearchKit.Benchmarks.Kernels;

/// <summary>Something to measure, with what the design says of it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Unit">In what.</param>
/// <param name="Before">What .NET Interactive took, measured elsewhere and long ago: see design.md; null where it was not.</param>
/// <param name="Goal">How much of that the kit may take; null where the goal is not of that kind.</param>
internal sealed record Measure(string Name, string Unit, double? Before = null, double? Goal = null)
{
    public static readonly Measure Headless = new("headless: process start to a notebook with 1+1 run", "ms", 2442, 0.35);
    public static readonly Measure Start = new("as Jupyter kernel: start to 1+1 done", "ms", 2913, 0.35);
    public static readonly Measure Warm = new("a trivial cell, warm", "ms", 18.7, 0.6);
    public static readonly Measure Query = new("first LINQ cell", "ms", 337, 0.4);
    public static readonly Measure Peak = new("peak memory after that", "MiB", 253, 0.8);
    public static readonly Measure Package = new("#r nuget, package on disk, first time", "ms", 1800, 0.2);
    public static readonly Measure PackageAgain = new("the same, resolved before", "ms", 250, 0.2);
    public static readonly Measure Completion = new("completion, warm", "ms", 100, 0.5);
    public static readonly Measure Interrupt = new("interrupt of an endless loop", "ms");
    public static readonly Measure Questions = new("inspect, history, comm_info: answered", "of 3");
    public static readonly Measure Growth = new("cell 1,000 / cell 10", "times");
    public static readonly Measure GrowthOfMemory = new("memory from cell 10 to cell 1,000", "MiB more");

    public static IReadOnlyList<Measure> All { get; } =
        [Headless, Start, Warm, Query, Peak, Package, PackageAgain, Completion, Interrupt, Questions, Growth, GrowthOfMemory];
}
