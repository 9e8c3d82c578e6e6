namespace ResearchKit.Tests.Dates;

/// <summary>What reading costs: tables hold millions of dates.</summary>
public class EdtfCostTests
{
    [Fact]
    public void A_plain_day_costs_one_small_object()
    {
        const int Times = 1_000;
        EdtfDate.Parse("2024-10-18");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            Assert.True(EdtfDate.TryParse("2024-10-18", out _, out _));
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
        Assert.InRange(bytes, 1, 96);
    }

    [Fact]
    public void A_mask_without_a_day_is_refused_without_trying_all_days()
    {
        Assert.False(EdtfDate.TryParse("XXX1-02-29", out _, out _));
        Assert.False(EdtfDate.TryParse("XXXX-02-30", out _, out _));
    }

    [Fact]
    public void A_text_of_a_million_characters_is_answered()
    {
        Assert.True(EdtfDate.TryParse("Y1" + new string('0', 1_000_000), out _, out _));
        Assert.False(EdtfDate.TryParse(new string('1', 1_000_000), out _, out var reason));
        Assert.InRange(reason.Length, 1, 200);
    }
}
