namespace ResearchKit.Tests.Agreements;

/// <summary>Values that others published of public examples.</summary>
public class PublishedValuesTests
{
    // K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section E: four observers, twelve units, missing values.
    private static readonly CodedVariable FourObservers = Agreement.Of<double?>(
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]);

    // Fleiss 1971, as the R package irr has it in "diagnoses": thirty patients, six raters each, five diagnoses.
    private static readonly int[,] Diagnoses =
    {
        { 0, 0, 0, 6, 0 }, { 0, 3, 0, 0, 3 }, { 0, 1, 4, 0, 1 }, { 0, 0, 0, 0, 6 }, { 0, 3, 0, 3, 0 }, { 2, 0, 4, 0, 0 },
        { 0, 0, 4, 0, 2 }, { 2, 0, 3, 1, 0 }, { 2, 0, 0, 4, 0 }, { 0, 0, 0, 0, 6 }, { 1, 0, 0, 5, 0 }, { 1, 1, 0, 4, 0 },
        { 0, 3, 3, 0, 0 }, { 1, 0, 0, 5, 0 }, { 0, 2, 0, 3, 1 }, { 0, 0, 5, 0, 1 }, { 3, 0, 0, 1, 2 }, { 5, 1, 0, 0, 0 },
        { 0, 2, 0, 4, 0 }, { 1, 0, 2, 0, 3 }, { 0, 0, 0, 0, 6 }, { 0, 1, 0, 5, 0 }, { 0, 2, 0, 1, 3 }, { 2, 0, 0, 4, 0 },
        { 1, 0, 0, 4, 1 }, { 0, 5, 0, 1, 0 }, { 4, 0, 0, 0, 2 }, { 0, 2, 0, 4, 0 }, { 1, 0, 5, 0, 0 }, { 0, 0, 0, 0, 6 },
    };

    // Ten subjects, fourteen raters, five categories: the example by which Fleiss' kappa is usually taught.
    private static readonly int[,] TenByFourteen =
    {
        { 0, 0, 0, 0, 14 }, { 0, 2, 6, 4, 2 }, { 0, 0, 3, 5, 6 }, { 0, 3, 9, 2, 0 }, { 2, 2, 8, 1, 1 },
        { 7, 7, 0, 0, 0 }, { 3, 2, 6, 3, 0 }, { 2, 5, 3, 2, 2 }, { 6, 5, 2, 1, 0 }, { 0, 2, 2, 3, 7 },
    };

    // The R package irr, "anxiety": twenty subjects, raters 2 and 3.
    private static readonly CodedVariable Anxiety = Agreement.Of<int>(
        [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
        [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2]);

    // Printed by SAS PROC FREQ, as the tests of the Python package statsmodels keep it.
    private static readonly CodedVariable ThreeByThree = Agreement.OfCrossTable(new[,] { { 0, 4, 1 }, { 0, 8, 0 }, { 0, 1, 5 } });

    [Theory]
    [InlineData(Scale.Nominal, 0.743)]
    [InlineData(Scale.Ordinal, 0.815)]
    [InlineData(Scale.Interval, 0.849)]
    [InlineData(Scale.Ratio, 0.797)]
    public void Alpha_of_four_observers_is_krippendorffs_on_each_scale(Scale scale, double published)
    {
        var alpha = FourObservers.Alpha(scale);
        Assert.Equal(published, alpha.Value!.Value, 3);
        Assert.Equal((11, 40, 4), (alpha.Units, alpha.PairableValues, alpha.Coders));
    }

    [Fact]
    public void Fleiss_kappa_is_that_of_1971() => Assert.Equal(0.430, Agreement.OfCounts(Diagnoses).FleissKappa().Value!.Value, 3);

    [Fact]
    public void Fleiss_kappa_of_ten_by_fourteen_is_as_published() => Assert.Equal(0.210, Agreement.OfCounts(TenByFourteen).FleissKappa().Value!.Value, 3);

    [Theory]
    [InlineData(KappaWeights.None, -0.0063)]
    [InlineData(KappaWeights.Linear, 0.1459)]
    [InlineData(KappaWeights.Squared, 0.2520)]
    public void Cohens_kappa_of_anxiety_is_as_irr_gives_it(KappaWeights weights, double published) =>
        Assert.Equal(published, Anxiety.Kappa(weights).Value!.Value, 4);

    [Theory]
    [InlineData(KappaWeights.None, 0.4842, 0.1380, 0.2137, 0.7547)]
    [InlineData(KappaWeights.Linear, 0.4701, 0.1457, 0.1845, 0.7558)]
    public void Cohens_kappa_has_the_error_and_limits_that_sas_prints(KappaWeights weights, double kappa, double error, double low, double high)
    {
        var result = ThreeByThree.Kappa(weights);
        Assert.Equal(kappa, result.Value!.Value, 4);
        Assert.Equal(error, result.StandardError!.Value, 4);
        Assert.Equal(low, result.Interval!.Low, 4);
        Assert.Equal(high, result.Interval.High, 4);
    }

    [Fact]
    public void Agreement_on_each_diagnosis_is_that_of_1971()
    {
        // Fleiss 1971 prints κ of depression as .245, which is how far being found again lies above its share of all judgements.
        var rows = Agreement.OfCounts(Diagnoses, "depression", "personality disorder", "schizophrenia", "neurosis", "other").ByCategory();
        Assert.Equal(26, rows.Single(row => row.Category == "depression").Uses.Sum());
        Assert.Equal(0.245 + ((1 - 0.245) * 26 / 180), rows.Single(row => row.Category == "depression").FoundAgain!.Value, 0.0005);
    }
}
