namespace ResearchKit;

/// <summary>Krippendorff's α: one minus the disagreement that was observed over that which chance would give.</summary>
/// <remarks>
/// K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011, section C onwards: any number of
/// coders, missing values, four scales. Ordinal values are as far apart as their mean ranks among all values that can be paired.
/// </remarks>
internal sealed class KrippendorffAlpha(UnitCounts counts, Scale scale, double[] numbers)
{
    private static readonly UnitMeasure Named = new("Krippendorff's α", "K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011");

    public static AgreementResult Of(CodedVariable variable, Scale scale, BootstrapOptions bootstrap)
    {
        var counts = UnitCounts.Of(variable);
        var alpha = new KrippendorffAlpha(counts, scale, Numbers(variable, scale));
        return (Named with { Detail = EnumWords<Scale>.Lower[scale] }).Of(
            variable, counts, Undefined.ByChance(variable, counts), alpha.Of,
            value => UnitBootstrap.OfAgreement(value, counts.Units.Count, alpha.Of, bootstrap), "the values are all the same number");
    }

    /// <summary>α of some units, any of which may stand there more than once; null where nothing varies.</summary>
    private double? Of(int[] units)
    {
        var totals = counts.Totals(units);
        var positions = scale == Scale.Ordinal ? MeanRanks(totals) : numbers;
        var expected = Expected(totals, positions);
        if (expected <= 0)
        {
            return null;
        }

        var observed = 0.0;
        foreach (var unit in units)
        {
            observed += Observed(counts.Units[unit], positions) / (UnitCounts.Size(counts.Units[unit]) - 1);
        }

        return 1 - ((totals.Sum() - 1) * observed / expected);
    }

    // Twice the sum over the pairs of different categories in a unit.
    private double Observed((int Category, int Count)[] unit, double[] positions)
    {
        var sum = 0.0;
        for (var i = 0; i < unit.Length; i++)
        {
            for (var j = i + 1; j < unit.Length; j++)
            {
                sum += 2.0 * unit[i].Count * unit[j].Count * Difference(positions, unit[i].Category, unit[j].Category);
            }
        }

        return sum;
    }

    // The same over all values, whatever their unit; in one pass where squares of distances allow it.
    private double Expected(double[] totals, double[] positions)
    {
        var all = totals.Sum();
        switch (scale)
        {
            case Scale.Nominal:
                return (all * all) - totals.Sum(total => total * total);
            case Scale.Ratio:
                return PairByPair(totals, positions);
            default:
                var mean = totals.Select((total, i) => total * positions[i]).Sum() / all;
                return 2 * all * totals.Select((total, i) => total * (positions[i] - mean) * (positions[i] - mean)).Sum();
        }
    }

    private double PairByPair(double[] totals, double[] positions)
    {
        var sum = 0.0;
        for (var i = 0; i < totals.Length; i++)
        {
            for (var j = i + 1; j < totals.Length; j++)
            {
                sum += 2 * totals[i] * totals[j] * Difference(positions, i, j);
            }
        }

        return sum;
    }

    private double Difference(double[] positions, int i, int j)
    {
        if (scale == Scale.Nominal)
        {
            return i == j ? 0 : 1;
        }

        var (apart, sum) = (positions[i] - positions[j], positions[i] + positions[j]);
        return scale != Scale.Ratio ? apart * apart : sum == 0 ? 0 : apart / sum * (apart / sum);
    }

    private static double[] MeanRanks(double[] totals)
    {
        var (ranks, before) = (new double[totals.Length], 0.0);
        for (var i = 0; i < totals.Length; i++)
        {
            ranks[i] = before + (totals[i] / 2);
            before += totals[i];
        }

        return ranks;
    }

    private static double[] Numbers(CodedVariable variable, Scale scale)
    {
        if (scale == Scale.Ordinal && !variable.IsOrdered && variable.Categories.Count > 0)
        {
            throw new InvalidOperationException($"The categories of {variable.Name} are words without an order ({string.Join(", ", variable.Categories.Take(5))}): give them one with Ordered.");
        }

        return scale is Scale.Nominal or Scale.Ordinal ? [] : [.. variable.Categories.Select(category => Number(variable, category, scale))];
    }

    private static double Number(CodedVariable variable, string category, Scale scale)
    {
        var unit = variable.Units.FirstOrDefault(u => u.Values.Contains(category))?.Id;
        return !CodedVariable.IsNumber(category, out var number)
            ? throw new InvalidOperationException($"The {EnumWords<Scale>.Lower[scale]} scale needs numbers, and {variable.Name} has '{category}' (unit {unit}). Without(\"{category}\") takes it as not judged.")
            : scale == Scale.Ratio && number < 0
            ? throw new InvalidOperationException($"The ratio scale has no number below 0, and {variable.Name} has '{category}' (unit {unit}).")
            : number;
    }
}
