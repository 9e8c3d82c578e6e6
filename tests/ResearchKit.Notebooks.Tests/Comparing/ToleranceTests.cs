using CsCheck;

namespace ResearchKit.Notebooks.Tests.Comparing;

public class ToleranceTests
{
    [Theory]
    [InlineData("exact", 0, 0, 0)]
    [InlineData("1e-6", 1e-6, 0, 0)]
    [InlineData("4ulp", 0, 4, 0)]
    [InlineData("abs1e-12", 0, 0, 1e-12)]
    [InlineData("1e-9,4ulp, abs0.5", 1e-9, 4, 0.5)]
    [InlineData("1e-9+4ulp", 1e-9, 4, 0)]
    [InlineData("1e+2", 100, 0, 0)]
    public void A_tolerance_is_read(string text, double relative, long ulps, double absolute) =>
        Assert.Equal(new Tolerance(relative, ulps, absolute), Tolerance.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("much")]
    [InlineData("-1")]
    [InlineData("ulp")]
    [InlineData("1.5ulp")]
    [InlineData("NaN")]
    public void What_is_no_tolerance_is_refused(string text) => Assert.Null(Tolerance.Parse(text));

    [Fact]
    public void A_number_is_the_same_as_itself_under_any_tolerance() =>
        Gen.Double.Sample(number => Tolerance.Exact.Accepts(number, number));

    [Fact]
    public void Steps_between_doubles_are_counted_across_zero()
    {
        var up = Math.BitIncrement(Math.BitIncrement(1.0));
        Assert.True(new Tolerance(0, 2).Accepts(1.0, up));
        Assert.False(new Tolerance(0, 1).Accepts(1.0, up));
        Assert.True(new Tolerance(0, 2).Accepts(-double.Epsilon, double.Epsilon));
        Assert.False(new Tolerance(0, 1).Accepts(-double.Epsilon, double.Epsilon));
        Assert.True(Tolerance.Exact.Accepts(0.0, -0.0));
    }

    [Fact]
    public void Steps_are_as_many_as_were_taken() =>
        Gen.Select(Gen.Double[-1e300, 1e300], Gen.Int[1, 50]).Sample((start, steps) =>
        {
            var end = Enumerable.Range(0, steps).Aggregate(start, (number, _) => Math.BitIncrement(number));
            return new Tolerance(0, steps).Accepts(start, end) && !new Tolerance(0, steps - 1).Accepts(start, end);
        });

    [Fact]
    public void Infinity_and_not_a_number_are_near_to_nothing()
    {
        var wide = new Tolerance(1, long.MaxValue, double.MaxValue);
        Assert.False(wide.Accepts(double.PositiveInfinity, double.MaxValue));
        Assert.False(wide.Accepts(double.NaN, 0));
        Assert.True(wide.Accepts(double.NaN, double.NaN));
        Assert.False(wide.Accepts(double.NegativeInfinity, double.PositiveInfinity));
    }

    [Fact]
    public void The_relative_bound_is_part_of_the_larger_number()
    {
        Assert.True(new Tolerance(0.1).Accepts(90, 100));
        Assert.True(new Tolerance(0.1).Accepts(100, 90));
        Assert.False(new Tolerance(0.1).Accepts(89, 100));
        Assert.False(new Tolerance(0.1).Accepts(0, 1e-300));
    }
}
