namespace ResearchKit;

/// <summary>The share of pairs of judgements that are the same, as the mean over the units.</summary>
internal static class PercentAgreement
{
    private const double Normal975 = 1.959963984540054;

    private static readonly UnitMeasure Share = new(
        "percentage agreement",
        "share of equal pairs of judgements, mean over units; interval of two coders: E. B. Wilson, Journal of the American Statistical Association 22, 1927");

    public static AgreementResult Of(CodedVariable variable, BootstrapOptions bootstrap)
    {
        var counts = UnitCounts.Of(variable);
        double? Measure(int[] units) => units.Average(unit => Same(counts.Units[unit]));
        return Share.Of(
            variable, counts, Undefined.Reason(variable, counts), Measure,
            value => variable.Coders.Count == 2 ? (Wilson(value, counts.Units.Count), null) : UnitBootstrap.Of(counts.Units.Count, Measure, bootstrap));
    }

    private static double Same((int Category, int Count)[] unit)
    {
        var size = UnitCounts.Size(unit);
        return unit.Sum(pair => pair.Count * (pair.Count - 1.0)) / (size * (size - 1.0));
    }

    private static AgreementInterval Wilson(double share, int units)
    {
        const double z2 = Normal975 * Normal975;
        var middle = share + (z2 / (2 * units));
        var half = Normal975 * Math.Sqrt((share * (1 - share) / units) + (z2 / (4.0 * units * units)));
        var scale = 1 + (z2 / units);
        return new(Math.Max(0, (middle - half) / scale), Math.Min(1, (middle + half) / scale), 0.95, "Wilson's score interval");
    }
}
