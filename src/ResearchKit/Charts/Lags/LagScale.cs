namespace ResearchKit;

/// <summary>Days on a horizontal line: 0 in its place, and each tenfold as broad as the one before, on both sides.</summary>
internal sealed record LagScale(double Least, double Most, double Left, double Right)
{
    private static readonly int[] _steps = [0, 1, 3, 10, 30, 100, 300, 1000, 3000, 10000];

    /// <summary>Where days stand.</summary>
    internal double X(double days) => Left + ((Right - Left) * (Bend(days) - Bend(Least)) / (Bend(Most) - Bend(Least)));

    /// <summary>A step that holds the least and the most of some days.</summary>
    internal static LagScale Around(double least, double most, double left, double right) =>
        new(-Step(Math.Max(0, -least)), Math.Max(Step(Math.Max(0, most)), 1), left, right);

    /// <summary>The days at which there are ticks.</summary>
    internal IReadOnlyList<int> Ticks => [.. _steps.Skip(1).Reverse().Select(s => -s).Concat(_steps).Where(s => s >= Least && s <= Most)];

    /// <summary>Days, bent: the logarithm of one more, on both sides of 0.</summary>
    internal static double Bend(double days) => Math.Sign(days) * Math.Log10(1 + Math.Abs(days));

    private static double Step(double days) => _steps.FirstOrDefault(s => s >= days, (int)Math.Ceiling(days));
}
