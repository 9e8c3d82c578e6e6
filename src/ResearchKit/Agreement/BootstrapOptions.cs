namespace ResearchKit;

/// <summary>How an interval is found by drawing units again and again, with replacement.</summary>
public sealed record BootstrapOptions
{
    /// <summary>How many samples are drawn.</summary>
    public int Samples { get; init; } = 2000;

    /// <summary>Where the random numbers start; the same seed gives the same interval.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The share of samples that the interval holds, between 0 and 1.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Itself, if its values can be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One cannot.</exception>
    internal BootstrapOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Samples, 100);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Level, 1);
        return this;
    }
}
