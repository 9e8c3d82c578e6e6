using NodaTime;

namespace ResearchKit.Tests.Charts;

/// <summary>Days on an axis, and what names them.</summary>
public class TimeAxisTests
{
    private static readonly LocalDate May = new(2025, 5, 10);

    [Fact]
    public void An_axis_that_begins_within_a_month_names_it_without_a_line()
    {
        var first = new TimeAxis(new(2024, 10, 9), May, 0, 600).Ticks(12)[0];
        Assert.Equal(("Oct", "2024", true, 0.0), (first.Label, first.Context, first.IsPartial, first.X));
    }

    [Fact]
    public void A_month_of_which_the_axis_holds_too_few_days_for_its_name_is_left_to_the_next()
    {
        var first = new TimeAxis(new(2024, 10, 29), May, 0, 600).Ticks(12)[0];
        Assert.Equal(("Nov", "2024", false), (first.Label, first.Context, first.IsPartial));
    }

    [Fact]
    public void An_axis_begins_with_the_month_where_that_is_near()
    {
        Assert.Equal(new LocalDate(2024, 10, 1), TimeAxis.Around(new(2024, 10, 8), May, 0, 600).First);
        Assert.Equal(new LocalDate(2024, 10, 15), TimeAxis.Around(new(2024, 10, 20), May, 0, 600).First);
    }
}
