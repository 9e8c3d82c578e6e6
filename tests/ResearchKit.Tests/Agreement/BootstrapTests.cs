namespace ResearchKit.Tests.Agreements;

/// <summary>Intervals from samples of units.</summary>
public class BootstrapTests
{
    private static readonly CodedVariable Some = Agreement.Of<int>(
        [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4], [3, 6, 4, 4, 3, 4, 1, 4, 3, 1, 2, 3, 3, 3, 1, 2, 3, 3, 2, 4]);

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_seed_another()
    {
        Assert.Equal(Some.Alpha().Interval, Some.Alpha().Interval);
        Assert.NotEqual(Some.Alpha().Interval, Some.Alpha(bootstrap: new() { Seed = 2 }).Interval);
    }

    [Theory]
    [InlineData(Scale.Nominal)]
    [InlineData(Scale.Ordinal)]
    [InlineData(Scale.Interval)]
    [InlineData(Scale.Ratio)]
    public void The_interval_holds_the_value_and_widens_with_its_level(Scale scale)
    {
        var (narrow, wide) = (Some.Alpha(scale, new() { Level = 0.8 }), Some.Alpha(scale, new() { Level = 0.99 }));
        Assert.InRange(narrow.Value!.Value, narrow.Interval!.Low, narrow.Interval.High);
        Assert.True(wide.Interval!.Low < narrow.Interval.Low && narrow.Interval.High < wide.Interval.High);
        Assert.Contains("seed 1", wide.Interval.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_without_a_value_are_counted_not_hidden()
    {
        var rare = Agreement.Of<string>(["a", "a", "a", "a", "b", "b"], ["a", "a", "a", "a", "b", "a"]);
        Assert.Contains("samples have no value", rare.Alpha().Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 0.95)]
    [InlineData(2000, 1)]
    public void Options_that_cannot_be_are_refused(int samples, double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Alpha(bootstrap: new() { Samples = samples, Level = level }));
}
