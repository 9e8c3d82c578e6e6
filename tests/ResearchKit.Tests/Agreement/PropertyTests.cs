using CsCheck;

namespace ResearchKit.Tests.Agreements;

/// <summary>What holds whatever the data.</summary>
public class PropertyTests
{
    private static readonly Gen<(int?[] A, int?[] B)> Pairs = Gen.Int[2, 30].SelectMany(n => Gen.Select(Judgements(n), Judgements(n)));

    [Fact]
    public void Alpha_does_not_depend_on_who_comes_first() => Pairs.Sample(pair =>
        Close(Agreement.Of(pair.A, pair.B).Alpha().Value, Agreement.Of(pair.B, pair.A).Alpha().Value), iter: 100);

    [Fact]
    public void Alpha_of_two_coders_is_scotts_pi_for_few_units_and_kappa_is_not_less_than_minus_one() => Pairs.Sample(pair =>
    {
        var both = Agreement.Of(pair.A, pair.B);
        var (alpha, kappa) = (both.Alpha(bootstrap: new() { Samples = 100 }), both.Kappa());
        return alpha.Value is not { } a || (a <= 1 + 1e-12 && kappa.Value is not < -1.000001 && a >= 1 - alpha.PairableValues);
    }, iter: 100);

    [Fact]
    public void Interval_alpha_is_unmoved_by_a_shift_and_ratio_alpha_by_a_factor() => Pairs.Sample(pair =>
    {
        var plain = Agreement.Of(pair.A, pair.B);
        var shifted = Agreement.Of(pair.A.Select(v => v + 1000), pair.B.Select(v => v + 1000));
        var scaled = Agreement.Of(pair.A.Select(v => v * 7), pair.B.Select(v => v * 7));
        var quick = new BootstrapOptions { Samples = 100 };
        return Close(plain.Alpha(Scale.Interval, quick).Value, shifted.Alpha(Scale.Interval, quick).Value)
            && Close(plain.Alpha(Scale.Ratio, quick).Value, scaled.Alpha(Scale.Ratio, quick).Value);
    }, iter: 60);

    private static Gen<int?[]> Judgements(int count) => Gen.Int[0, 5].Select(v => v == 0 ? (int?)null : v).Array[count];

    private static bool Close(double? a, double? b) => a is null ? b is null : b is not null && Math.Abs(a.Value - b.Value) < 1e-9;
}
