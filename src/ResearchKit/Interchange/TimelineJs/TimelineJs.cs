using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace ResearchKit;

/// <summary>Events for TimelineJS (https://timeline.knightlab.com/docs/json-format.html).</summary>
/// <remarks>
/// TimelineJS knows points and stretches of time, and no doubt. A date is given to the unit to which it is known; where EDTF says
/// more (uncertain, approximate, open, unspecified), the date that is shown says it in words, and the text gives the EDTF itself.
/// </remarks>
public static class TimelineJs
{
    /// <summary>Events as TimelineJS reads them, grouped by their type.</summary>
    /// <param name="events">The events, in any order. One whose date has no place in the calendar is left out, with the reason.</param>
    /// <param name="title">Headline of the first slide; null for none.</param>
    public static Exported ToTimelineJs(this IEnumerable<Event> events, string? title = null)
    {
        var all = events.ToList();
        var dated = all.Where(e => e.Date.Earliest is not null || e.Date.Latest is not null).OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var json = JsonWriting.Object(
            ("title", title is null ? null : JsonWriting.Object(("text", JsonWriting.Object(("headline", WebUtility.HtmlEncode(title)))))),
            ("events", JsonWriting.List(dated.Select(Slide))));
        return new("TimelineJS", JsonWriting.Text(json), dated.Count, [.. all.Except(dated).Select(e => new LeftOut(e.Id, $"its date {e.Date} has no place in the calendar"))]);
    }

    private static JsonObject Slide(Event happening)
    {
        var (first, last) = (happening.Date.Earliest, happening.Date.Latest);
        return JsonWriting.Object(
            ("start_date", Day(first ?? last!.Value, Start(happening.Date))),
            ("end_date", first is null || last is null || first == last || !happening.Date.IsInterval ? null : Day(last.Value, End(happening.Date))),
            ("display_date", DateText.Of(happening.Date)),
            ("text", JsonWriting.Object(("headline", WebUtility.HtmlEncode(happening.Title)), ("text", Text(happening)))),
            ("group", EnumWords<EventType>.Upper[happening.Type]),
            ("unique_id", happening.Id));
    }

    private static string Text(Event happening)
    {
        var lines = new List<string> { happening.Summary };
        if (Doubt(happening.Date) is { } doubt)
        {
            lines.Add($"Date: {doubt} (EDTF {happening.Date}).");
        }

        lines.Add($"Said to have happened; {(happening.Verified ? "read on the page" : "not read on the page")} by the compilers.");
        var html = string.Concat(lines.Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));
        return happening.Source is { } source && Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? $"{html}<p><a href=\"{WebUtility.HtmlEncode(source.Url)}\">{WebUtility.HtmlEncode(source.Publisher ?? source.Id)}</a></p>"
            : html;
    }

    // What the drawing would hide: anything but a plain day or a plain stretch of days.
    private static string? Doubt(EdtfDate date) =>
        date.Level > 0 || date.IsSet || date.Precision != EdtfPrecision.Day || date.Earliest is null || date.Latest is null ? date.Describe() : null;

    private static EdtfPrecision Start(EdtfDate date) => (date.Start?.Date ?? date).Precision;

    private static EdtfPrecision End(EdtfDate date) => (date.End?.Date ?? date).Precision;

    private static JsonObject Day(LocalDate day, EdtfPrecision precision) => JsonWriting.Object(
        ("year", Number(day.Year)),
        ("month", precision is EdtfPrecision.Year ? null : Number(day.Month)),
        ("day", precision is EdtfPrecision.Year or EdtfPrecision.Month ? null : Number(day.Day)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
