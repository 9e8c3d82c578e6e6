using CsCheck;

namespace ResearchKit.Tests.Claims.Columns;

/// <summary>Rows in order of days.</summary>
public class StableSortTests
{
    [Fact]
    public void Near_days_are_in_order_and_equal_ones_stay_as_they_were() => Sample(Gen.Int[-50, 50]);

    [Fact]
    public void Days_of_all_ages_are_in_order_too() => Sample(Gen.OneOf(Gen.Int, Gen.Const(int.MinValue), Gen.Const(int.MaxValue)));

    [Fact]
    public void Open_ends_stand_first_and_last_among_near_days() => Sample(Gen.OneOf(Gen.Int[0, 9], Gen.Const(int.MinValue), Gen.Const(int.MaxValue)));

    private static void Sample(Gen<int> day) => day.Array[0, 60].Sample(days =>
        Assert.Equal(Enumerable.Range(0, days.Length).OrderBy(row => days[row]), StableSort.ByDay(StableSort.Rows(days.Length), days)));
}
