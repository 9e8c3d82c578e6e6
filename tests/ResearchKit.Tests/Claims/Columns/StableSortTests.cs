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
        Assert.Equal(Enumerable.Range(0, days.Length).OrderBy(row => days[row]), StableSort.ByDay([.. Enumerable.Range(0, days.Length)], days)));

    [Fact]
    public void All_rows_are_in_order_of_one_key_then_of_the_other_then_as_they_were() => Gen.Select(Gen.Int[0, 6], Gen.Int[0, 4]).Array[0, 80].Sample(keys =>
        Assert.Equal(
            Enumerable.Range(0, keys.Length).OrderBy(row => keys[row].Item1).ThenBy(row => keys[row].Item2),
            StableSort.All([.. keys.Select(k => k.Item1)], 7, [.. keys.Select(k => k.Item2)], 5)));
}
