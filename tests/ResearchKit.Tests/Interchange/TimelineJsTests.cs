using System.Text.Json;

namespace ResearchKit.Tests.Interchange;

/// <summary>Events for TimelineJS.</summary>
public class TimelineJsTests
{
    private static readonly Event Some = StudyData.Study.Events[0];

    [Fact]
    public void Every_slide_has_a_year_a_headline_and_a_name_of_its_own()
    {
        using var json = JsonDocument.Parse(StudyData.Study.Events.ToTimelineJs("Who claimed what").Text);
        var slides = json.RootElement.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(StudyData.Study.Events.Count, slides.Count);
        Assert.Equal(slides.Count, slides.Select(s => s.GetProperty("unique_id").GetString()).Distinct().Count());
        Assert.All(slides, slide =>
        {
            Assert.True(int.TryParse(slide.GetProperty("start_date").GetProperty("year").GetString(), out _));
            Assert.NotEmpty(slide.GetProperty("text").GetProperty("headline").GetString()!);
        });
        Assert.Equal("Who claimed what", json.RootElement.GetProperty("title").GetProperty("text").GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData("2024-10", "2024/10/-", null, "October 2024")]
    [InlineData("2024", "2024/-/-", null, "2024")]
    [InlineData("2024-10-08/2024-10-13", "2024/10/8", "2024/10/13", null)]
    [InlineData("2024-10-08?", "2024/10/8", null, "possibly")]
    [InlineData("2024-10-08/..", "2024/10/8", null, "open")]
    [InlineData("2024-10-08", "2024/10/8", null, null)]
    public void A_date_is_given_as_far_as_it_is_known_and_doubt_is_said_in_words(string edtf, string start, string? end, string? said)
    {
        using var json = JsonDocument.Parse(new[] { Some with { Date = EdtfDate.Parse(edtf) } }.ToTimelineJs().Text);
        var slide = json.RootElement.GetProperty("events")[0];
        Assert.Equal(start, Date(slide.GetProperty("start_date")));
        Assert.Equal(end, slide.TryGetProperty("end_date", out var last) ? Date(last) : null);
        var text = slide.GetProperty("text").GetProperty("text").GetString()!;
        Assert.Equal(said is not null, text.Contains($"(EDTF {edtf})", StringComparison.Ordinal));
        Assert.Contains(said ?? "", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_be_markup_is_text()
    {
        using var json = JsonDocument.Parse(new[] { Some with { Title = "<img src=x onerror=alert(1)>", Summary = "a < b & c" } }.ToTimelineJs("<b>").Text);
        Assert.DoesNotContain("<img", json.RootElement.GetProperty("events")[0].GetProperty("text").GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.Contains("a &lt; b &amp; c", json.RootElement.GetProperty("events")[0].GetProperty("text").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_a_place_in_the_calendar_is_left_out_and_named()
    {
        var left = new[] { Some with { Date = EdtfDate.Parse("XXXX-10-08") }, Some with { Date = EdtfDate.Parse("Y170000002"), Id = "far" } }.ToTimelineJs().LeftOut;
        Assert.Contains(left, row => row.Id == "far" && row.Reason.Contains("Y170000002", StringComparison.Ordinal));
    }

    private static string Date(JsonElement date) => string.Join('/', new[] { "year", "month", "day" }.Select(part => date.TryGetProperty(part, out var value) ? value.GetString() : "-"));
}
