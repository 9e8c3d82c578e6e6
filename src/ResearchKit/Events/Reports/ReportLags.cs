using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How long after each event it was first said, and by whom: in order of the events' dates.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<ReportLags>))]
public sealed class ReportLags : ResultTable<ReportLags, ReportLag>
{
    private ReportLags(IReadOnlyList<ReportLag> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "events with their first reports";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<ReportLag>> Columns => All;

    /// <summary>The events that a claim on record reports.</summary>
    public ReportLags Reported() => Narrowed(r => r.First is not null, ".Reported()");

    /// <summary>The events that no claim on record reports: what there is of them is their own page.</summary>
    public ReportLags Unreported() => Narrowed(r => r.First is null, ".Unreported()");

    /// <summary>The lags as a chart: a row an event, the days from it to the first claim of it.</summary>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(ReportLagOptions? options = null) => ReportLagChart.Chart(this, options);

    internal static ReportLags Of(EventTable events, ClaimTable claims, Func<Event, Claim, bool>? link)
    {
        var dated = Repeats.LeftOut(claims).Where(c => c.EventDate is not null).ToList();
        return new(
            [.. Repeats.LeftOut(events).OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => new ReportLag(e, ReportLinks.Of(e, dated, link ?? ReportLinks.Default)))],
            events.Count > 0 ? null : events.Selection?.Emptied ?? "There are no events.");
    }

    private protected override string? Remark =>
        "A claim is held to be about an event if it dates what it is about to the same days and shares an actor or country with it, or within its days and shares a page; "
        + "so are claims on the same proposition and days.";

    private protected override IReadOnlyList<ShownColumn<ReportLag>> Shown { get; } =
    [
        new("event", r => r.Event.Id),
        new("date", r => r.Event.Date.ToString()),
        new("title", r => r.Event.Title),
        new("first said", r => r.First?.Claim.Date.ToString()),
        new("by", r => string.Join(", ", r.Reporters.Select(a => a.Name))),
        new("after", r => r.Days?.ToString()),
        new("claims", r => string.Join(", ", r.Claims.Select(c => c.Id))),
        new("page published", r => r.Published?.ToString()),
    ];

    private protected override ReportLags Over(IReadOnlyList<ReportLag> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<ReportLag>> All { get; } =
    [
        new("event_id", typeof(string), r => r.Event.Id),
        new("date", typeof(EdtfDate), r => r.Event.Date),
        new("title", typeof(string), r => r.Event.Title),
        new("first_said", typeof(EdtfDate), r => r.First?.Claim.Date),
        new("first_claims", typeof(string), r => r.First is { } first ? ListText.Join(first.Claims.Select(c => c.Id)) : null) { IsList = true },
        new("reporters", typeof(string), r => ListText.Join(r.Reporters.Select(a => a.Id))) { IsList = true },
        new("days_min", typeof(long), r => r.Days?.AtLeast),
        new("days_max", typeof(long), r => r.Days?.AtMost),
        new("claims", typeof(string), r => ListText.Join(r.Claims.Select(c => c.Id))) { IsList = true },
        new("published", typeof(EdtfDate), r => r.Published),
    ];
}
