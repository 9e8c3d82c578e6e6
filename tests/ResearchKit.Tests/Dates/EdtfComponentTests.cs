using NodaTime;

namespace ResearchKit.Tests.Dates;

/// <summary>What a date says of each of its components.</summary>
public class EdtfComponentTests
{
    private const EdtfQualification None = EdtfQualification.None;
    private const EdtfQualification Uncertain = EdtfQualification.Uncertain;
    private const EdtfQualification Approximate = EdtfQualification.Approximate;
    private const EdtfQualification Both = EdtfQualification.UncertainAndApproximate;

    [Theory]
    [InlineData("2004-06-11", None, None, None)]
    [InlineData("2004-06-11%", Both, Both, Both)]
    [InlineData("2004-06~-11", Approximate, Approximate, None)]
    [InlineData("2004?-06-11", Uncertain, None, None)]
    [InlineData("?2004-06-~11", Uncertain, None, Approximate)]
    [InlineData("2004-%06-11", None, Both, None)]
    [InlineData("2001-?09~-09", Approximate, Both, None)]
    [InlineData("2004?-06-11~", Both, Approximate, Approximate)]
    public void A_mark_at_the_right_counts_for_all_to_its_left_one_at_the_left_for_its_own(
        string text, EdtfQualification year, EdtfQualification month, EdtfQualification day)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((year, month, day), (date.Year!.Value.Qualification, date.Month!.Value.Qualification, date.Day!.Value.Qualification));
        Assert.Equal(year | month | day, date.Qualification);
    }

    [Theory]
    [InlineData("1985", 1985, null, null)]
    [InlineData("1985-04", 1985, 4, null)]
    [InlineData("1985-04-12", 1985, 4, 12)]
    [InlineData("-1985-04", -1985, 4, null)]
    [InlineData("1985-04-12?", 1985, 4, 12)]
    [InlineData("1985-04-12T10:00:00Z", 1985, 4, 12)]
    [InlineData("-9999-04-12T10:00:00Z", -9999, 4, 12)]
    [InlineData("Y-170000002", -170000002, null, null)]
    [InlineData("Y3388E2S3", 338800, null, null)]
    [InlineData("1950S2", 1950, null, null)]
    [InlineData("156X-12-25", null, 12, 25)]
    [InlineData("2001-21", 2001, null, null)]
    public void Components_are_numbers_where_all_their_digits_are_known(string text, int? year, int? month, int? day)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((year, month, day), ((int?)date.Year?.Value, (int?)date.Month?.Value, (int?)date.Day?.Value));
    }

    [Theory]
    [InlineData("1985/1986")]
    [InlineData("[1985,1986]")]
    public void Intervals_and_sets_have_no_components(string text)
    {
        var date = EdtfDate.Parse(text);
        Assert.Null(date.Year);
        Assert.Null(date.Day);
    }

    [Fact]
    public void A_masked_component_keeps_its_range()
    {
        var date = EdtfDate.Parse("-156X-12-1X");
        Assert.Equal((-1569, -1560), (date.Year!.Value.Low, date.Year.Value.High));
        Assert.Equal((10, 19, true), (date.Day!.Value.Low, date.Day.Value.High, date.Day.Value.HasUnspecifiedDigits));
    }

    [Fact]
    public void A_season_is_a_part_of_the_year_and_no_month()
    {
        var date = EdtfDate.Parse("2001-34");
        Assert.Equal(34, date.PartOfYear!.Value.Value);
        Assert.Null(date.Month);
        Assert.Equal((EdtfKind.SubYear, EdtfPrecision.Quarter), (date.Kind, date.Precision));
    }

    [Fact]
    public void A_time_has_its_shift()
    {
        var date = EdtfDate.Parse("1985-04-12T23:20:30+04:30");
        Assert.Equal(new LocalTime(23, 20, 30), date.Time);
        Assert.Equal(Offset.FromHoursAndMinutes(4, 30), date.TimeShift);
        Assert.Null(EdtfDate.Parse("1985-04-12T23:20:30").TimeShift);
        Assert.Equal(Offset.Zero, EdtfDate.Parse("1985-04-12T23:20:30Z").TimeShift);
    }

    [Theory]
    [InlineData("2004/2005", EdtfEndKind.Dated, EdtfEndKind.Dated)]
    [InlineData("2004/..", EdtfEndKind.Dated, EdtfEndKind.Open)]
    [InlineData("2004/", EdtfEndKind.Dated, EdtfEndKind.Unknown)]
    [InlineData("../2004", EdtfEndKind.Open, EdtfEndKind.Dated)]
    [InlineData("..2004/2005..", EdtfEndKind.OnOrBefore, EdtfEndKind.OnOrAfter)]
    public void The_ends_of_an_interval_say_what_stands_there(string text, EdtfEndKind start, EdtfEndKind end)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((start, end), (date.Start!.Kind, date.End!.Kind));
        Assert.Equal(text, $"{date.Start}/{date.End}");
    }

    [Fact]
    public void The_members_of_a_set_are_dates_and_runs_of_dates()
    {
        var members = EdtfDate.Parse("{..1983,1984-10,1985..1986,1990..}").Members;
        Assert.Equal(["..1983", "1984-10", "1985..1986", "1990.."], members.Select(member => member.ToString()));
        Assert.Equal([false, true, false, false], members.Select(member => member.IsSingle));
        Assert.Null(members[0].From);
        Assert.Null(members[3].To);
    }

    [Theory]
    [InlineData("2004/2005", EdtfPrecision.Year)]
    [InlineData("2004-06/2005", EdtfPrecision.Mixed)]
    [InlineData("2004-06-01/..", EdtfPrecision.Day)]
    [InlineData("[1667,1760-12]", EdtfPrecision.Mixed)]
    [InlineData("2004-06-11T10:00:00", EdtfPrecision.Second)]
    public void The_precision_is_that_of_all_its_parts(string text, EdtfPrecision precision) =>
        Assert.Equal(precision, EdtfDate.Parse(text).Precision);

    [Theory]
    [InlineData("2004?/2005", true, false)]
    [InlineData("{2004,2005~}", false, true)]
    [InlineData("2004-%06", true, true)]
    [InlineData("2004", false, false)]
    public void A_whole_is_marked_where_any_part_is(string text, bool uncertain, bool approximate)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }
}
