namespace ResearchKit;

/// <summary>Intervals of a measure from samples of its units.</summary>
/// <remarks>
/// Units are drawn with replacement, as many as there are, and the measure is taken anew of each sample; the interval holds the
/// middle of what comes out (the percentile method of Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13),
/// which Zapf et al. (BMC Medical Research Methodology 16:93, 2016) found to keep its level for Krippendorff's α and Fleiss' κ.
/// It is not the method of Hayes and Krippendorff (2007), which draws disagreements rather than units.
/// </remarks>
internal static class UnitBootstrap
{
    /// <summary>Why a measure of 1 has no interval.</summary>
    public const string NothingToDraw = "No disagreement was observed, so no sample of these units can have any: of how rare it is, the interval of the percentage tells more.";

    /// <summary>The interval of a measure that is corrected for chance; none where it is 1.</summary>
    public static (AgreementInterval? Interval, string? Note) OfAgreement(double value, int units, Func<int[], double?> measure, BootstrapOptions options) =>
        value >= 1 - 1e-12 ? (null, NothingToDraw) : Of(units, measure, options);

    /// <summary>The interval, and how many samples gave no value.</summary>
    /// <param name="units">The number of units.</param>
    /// <param name="measure">The measure of a sample, given as the units' positions; null where it is undefined.</param>
    /// <param name="options">How many samples, from what seed, of what level.</param>
    public static (AgreementInterval? Interval, string? Note) Of(int units, Func<int[], double?> measure, BootstrapOptions options)
    {
        var numbers = new SeededNumbers((ulong)options.Checked().Seed);
        var found = new List<double>(options.Samples);
        var sample = new int[units];
        for (var i = 0; i < options.Samples; i++)
        {
            for (var unit = 0; unit < units; unit++)
            {
                sample[unit] = numbers.Below(units);
            }

            if (measure(sample) is { } value)
            {
                found.Add(value);
            }
        }

        return Interval(found, options);
    }

    private static (AgreementInterval? Interval, string? Note) Interval(List<double> found, BootstrapOptions options)
    {
        var undefined = options.Samples - found.Count;
        if (undefined > options.Samples / 2)
        {
            return (null, FormattableString.Invariant($"No interval: {undefined:N0} of {options.Samples:N0} samples of the units have no value."));
        }

        found.Sort();
        var tail = (1 - options.Level) / 2;
        var method = FormattableString.Invariant($"percentiles of {options.Samples:N0} samples of units, seed {options.Seed}");
        return (
            new(Quantile(found, tail), Quantile(found, 1 - tail), options.Level, method),
            undefined == 0 ? null : FormattableString.Invariant($"{undefined:N0} of {options.Samples:N0} samples have no value and are left out of the interval."));
    }

    // Between the two nearest values in proportion (type 7 of Hyndman and Fan, The American Statistician 50, 1996).
    private static double Quantile(List<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
