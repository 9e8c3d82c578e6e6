using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How long each actor took to respond to a proposition after anyone first asserted it: who spoke first, and who never did.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Responses>))]
public sealed class Responses : ResultTable<Responses, Response>
{
    private Responses(IReadOnlyList<Response> rows, Proposition proposition, FirstStatement? asserted, string? whyEmpty)
        : base(rows, whyEmpty) => (Proposition, Asserted) = (proposition, asserted);

    /// <summary>What they respond to.</summary>
    public Proposition Proposition { get; }

    /// <summary>The first assertion by anyone, from which days are counted; null where nobody asserts it.</summary>
    public FirstStatement? Asserted { get; }

    /// <inheritdoc/>
    public override string Name => $"responses to {Proposition.Id}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Response>> Columns => All;

    /// <summary>Those who never speak of it, though they speak of other things in the claims, or were asked about.</summary>
    public Responses Silent() => Narrowed(r => r.IsSilentThroughout, ".Silent()");

    /// <summary>Those who speak of it.</summary>
    public Responses Spoken() => Narrowed(r => !r.IsSilentThroughout, ".Spoken()");

    /// <summary>The responses as a chart: a row an actor, the days from the first assertion by anyone to its first statement, silence dotted.</summary>
    /// <remarks>Rows stand in the order of the table: as found, those who spoke in the order in which they did, silent ones at the end.</remarks>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(ResponsesOptions? options = null) => ResponsesChart.Of(this, options ?? new());

    internal static Responses Of(ClaimTable table, Proposition proposition, IReadOnlyList<Actor> actors)
    {
        var claims = Repeats.LeftOut(table);
        var about = claims.Where(c => c.Proposition.Id == proposition.Id).ToList();
        var asserted = FirstStatement.Of(about.Where(c => c.Stance == Stance.Asserts), null);
        var by = about.ToLookup(c => c.Actor.Id);
        var end = claims.Select(c => c.Date.LastDay).Where(day => day != CivilCalendar.AfterAll).DefaultIfEmpty(CivilCalendar.AfterAll).Max();
        var rows = actors.Select(a => RowOf(a, proposition, by[a.Id].ToList(), asserted, end));
        return new(
            [.. rows.OrderBy(r => r.IsSilentThroughout).ThenBy(r => r.First?.FirstDay).ThenBy(r => r.First?.LastDay).ThenBy(r => r.Actor.Name, StringComparer.Ordinal)],
            proposition, asserted, table.WhyNone("No actor was asked about."));
    }

    private static Response RowOf(Actor actor, Proposition proposition, List<Claim> own, FirstStatement? asserted, long end)
    {
        var first = FirstStatement.Of(own, asserted);
        return new()
        {
            Actor = actor,
            Proposition = proposition,
            First = first,
            Denial = Of(Stance.Denies),
            Confirmation = Of(Stance.Asserts) is { Days: { } lag } sure ? sure with { Days = lag with { AtLeast = Math.Max(0, lag.AtLeast ?? 0) } } : null,
            Doubt = Of(Stance.Questions),
            Refusal = Of(Stance.Declines),
            Silence = asserted is null ? null
                : first is null ? DayRange.Between(asserted.FirstDay, asserted.LastDay, end, end)
                : first.Days is { AtMost: > 0 } days ? days with { AtLeast = Math.Max(0, days.AtLeast ?? 0) }
                : null,
        };

        FirstStatement? Of(Stance stance) => FirstStatement.Of(own.Where(c => c.Stance == stance), asserted);
    }

    private protected override string? Remark => (Asserted is null
        ? "Nobody asserts it, so no days are counted."
        : $"Days are counted from the first assertion by anyone: {Words.List(Asserted.Claims.Select(c => c.Actor.Name).Distinct())}, {Asserted}.")
        + " Silence is silence of this record.";

    private protected override IReadOnlyList<ShownColumn<Response>> Shown { get; } =
    [
        new("actor", r => r.Actor.Name),
        new("first statement", r => r.First?.ToString() ?? "silence"),
        new("days", r => r.First?.Days?.ToString()),
        new("to denial", r => r.Denial?.Days?.ToString()),
        new("to declining", r => r.Refusal?.Days?.ToString()),
        new("to confirmation", r => r.Confirmation?.Days?.ToString()),
        new("silent for", r => r.Silence?.ToString()),
        new("claims", r => string.Join(", ", ((IRestsOnClaims)r).RestsOn.Select(claim => claim.Id).Distinct())),
    ];

    private protected override Responses Over(IReadOnlyList<Response> rows, string? whyEmpty) => new(rows, Proposition, Asserted, whyEmpty);

    private static IReadOnlyList<Column<Response>> All { get; } =
    [
        new("actor_id", typeof(string), r => r.Actor.Id),
        new("actor", typeof(string), r => r.Actor.Name),
        new("country", typeof(string), r => r.Actor.Country),
        new("silent", typeof(bool), r => r.IsSilentThroughout),
        .. Of("first", r => r.First),
        .. Of("denial", r => r.Denial),
        .. Of("doubt", r => r.Doubt),
        .. Of("refusal", r => r.Refusal),
        .. Of("confirmation", r => r.Confirmation),
        new("silence_days_min", typeof(long), r => r.Silence?.AtLeast),
        new("silence_days_max", typeof(long), r => r.Silence?.AtMost),
    ];

    private static Column<Response>[] Of(string name, Func<Response, FirstStatement?> value) =>
    [
        new($"{name}_date", typeof(EdtfDate), r => value(r)?.Claim.Date),
        new($"{name}_claims", typeof(string), r => value(r) is { } first ? ListText.Join(first.Claims.Select(c => c.Id)) : null) { IsList = true },
        new($"{name}_days_min", typeof(long), r => value(r)?.Days?.AtLeast),
        new($"{name}_days_max", typeof(long), r => value(r)?.Days?.AtMost),
    ];
}
