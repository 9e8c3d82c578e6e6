namespace ResearchKit.Benchmarks.Measuring;

/// <summary>What one contender took.</summary>
/// <param name="First">The first run in a fresh process, in milliseconds.</param>
/// <param name="Median">The median of the runs that count, in milliseconds.</param>
/// <param name="LiveMegabytes">What is held when the result is there and all garbage is gone.</param>
/// <param name="PeakMegabytes">The most that the process held while it ran once.</param>
internal sealed record Measurement(double First, double Median, double LiveMegabytes, double PeakMegabytes)
{
    /// <summary>The medians of several measurements, figure by figure.</summary>
    public static Measurement MedianOf(IReadOnlyList<Measurement> taken) =>
        new(Middle(taken, m => m.First), Middle(taken, m => m.Median), Middle(taken, m => m.LiveMegabytes), Middle(taken, m => m.PeakMegabytes));

    private static double Middle(IReadOnlyList<Measurement> taken, Func<Measurement, double> figure) => taken.Select(figure).Order().ElementAt(taken.Count / 2);
}
