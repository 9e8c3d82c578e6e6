namespace ResearchKit;

/// <summary>Fleiss' κ of any number of coders.</summary>
/// <remarks>J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971), formulas 1 to 9.</remarks>
internal static class FleissKappa
{
    private static readonly UnitMeasure Kappa = new(
        "Fleiss' κ", "J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 1971");

    public static AgreementResult Of(CodedVariable variable, BootstrapOptions bootstrap)
    {
        var counts = UnitCounts.Of(variable);
        double? Measure(int[] units) => Value(counts, units);
        return Kappa.Of(
            variable, counts, Undefined.ByChance(variable, counts) ?? Uneven(variable, counts), Measure,
            value => UnitBootstrap.OfAgreement(value, counts.Units.Count, Measure, bootstrap));
    }

    private static string? Uneven(CodedVariable variable, UnitCounts counts)
    {
        var sizes = variable.Units.Select(unit => unit.Values.OfType<string>().Count()).ToList();
        var odd = sizes.FindIndex(size => size != sizes[0]);
        return odd < 0 ? null
            : $"units have different numbers of judgements ({variable.Units[0].Id} has {sizes[0]}, {variable.Units[odd].Id} has {sizes[odd]}): α takes what is missing, Fleiss' κ does not";
    }

    private static double? Value(UnitCounts counts, int[] units)
    {
        var coders = UnitCounts.Size(counts.Units[0]);
        var same = units.Average(unit => counts.Units[unit].Sum(pair => pair.Count * (pair.Count - 1.0)) / (coders * (coders - 1.0)));
        var all = (double)units.Length * coders;
        var byChance = counts.Totals(units).Sum(total => total / all * (total / all));
        return byChance >= 1 - 1e-12 ? null : (same - byChance) / (1 - byChance);
    }
}
