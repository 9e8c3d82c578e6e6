namespace ResearchKit;

/// <summary>Numbers on a vertical line, from a round one to a round one.</summary>
internal sealed record FigureScale(double From, double To, bool Logarithmic)
{
    /// <summary>A scale that holds all points: from 0, or between powers of ten.</summary>
    internal static FigureScale Of(IReadOnlyList<FigurePoint> points, bool logarithmic)
    {
        var highest = points.Max(p => p.High);
        var positive = points.Select(p => p.Low).Where(v => v > 0).ToList();
        if (!logarithmic || positive.Count == 0)
        {
            return new(0, RoundUp(highest), false);
        }

        var from = Math.Pow(10, Math.Floor(Math.Log10(positive.Min())));
        return new(from, Math.Max(from * 10, Math.Pow(10, Math.Ceiling(Math.Log10(highest)))), true);
    }

    /// <summary>How far up a number stands, from 0 to 1.</summary>
    internal double Share(double value) => Math.Clamp(
        Logarithmic ? Math.Log10(Math.Max(value, From) / From) / Math.Log10(To / From) : (value - From) / (To - From), 0, 1);

    // The next of 1, 2, 3, 4, 5, 6, 8 with noughts.
    private static double RoundUp(double value)
    {
        if (value <= 0)
        {
            return 1;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)));
        double[] steps = [1, 2, 3, 4, 5, 6, 8, 10];
        return steps.First(s => s * unit >= value * 0.9999999) * unit;
    }
}
