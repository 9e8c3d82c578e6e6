using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Who changed position, from what to what, and when: actor by actor and proposition by proposition, in order of days.</summary>
/// <remarks>
/// A position holds until another was surely taken after it. Where days of claims overlap, their stances stand together, and a step to or
/// from them is not <see cref="Change.IsSure"/>. A claim whose date has an open end comes after what surely ended before its start, and so is
/// a change, though no day can be named by which it was surely made. To fall silent is no change, since a position is carried on.
/// </remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<Changes>))]
public sealed class Changes : ResultTable<Changes, Change>
{
    internal Changes(IReadOnlyList<Change> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "changes of position";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Change>> Columns => All;

    /// <summary>The changes from assertion to denial and from denial to assertion.</summary>
    public Changes Reversals() => Narrowed(c => c.IsReversal, ".Reversals()");

    /// <summary>The changes of which the order is sure.</summary>
    public Changes Sure() => Narrowed(c => c.IsSure, ".Sure()");

    /// <summary>The changes away from a stance.</summary>
    public Changes From(Stance stance) => Narrowed(c => c.Before.Stances.Contains(stance), $".From({stance})");

    /// <summary>The changes to a stance.</summary>
    public Changes To(Stance stance) => Narrowed(c => c.After.Stances.Contains(stance), $".To({stance})");

    /// <summary>The changes on a time axis: a row an actor and a proposition, in it a sign for what it stood at before and after each step.</summary>
    /// <remarks>Rows stand in the order of the table, those of one country together.</remarks>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(ChangesOptions? options = null) => ChangesChart.Of(this, options ?? new());

    internal static Changes Of(ClaimTable table)
    {
        var (tracks, rows, steps) = (table.Numbers.Tracks, new List<Step>(), new List<(int From, int To)>());
        for (var track = 0; track < tracks.Count; track++)
        {
            steps.Clear();
            Standing.Steps(tracks, track, steps);
            for (var i = 1; i < steps.Count; i++)
            {
                rows.Add(new(track, steps[i - 1], steps[i]));
            }
        }

        return new(new LazyRows<Change>(rows.Count, i => rows[i].Read(tracks)), table.WhyNone($"No actor's stance on one proposition changes among {table.Count:N0} claims."));
    }

    private protected override IReadOnlyList<ShownColumn<Change>> Shown { get; } =
    [
        new("actor", c => c.Actor.Name),
        new("proposition", c => c.Proposition.Label),
        new("before", c => c.Before.ToString()),
        new("said", c => c.Before.Date.ToString()),
        new("after", c => c.After.ToString()),
        new("said", c => c.After.Date.ToString()),
        new("apart", c => c.Days.ToString()),
        new("sure", c => c.IsSure ? "yes" : "order unknown"),
        new("claims", c => string.Join(", ", c.Before.Claims.Concat(c.After.Claims).Select(claim => claim.Id).Distinct())),
    ];

    private protected override Changes Over(IReadOnlyList<Change> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<Change>> All { get; } =
    [
        new("actor_id", typeof(string), c => c.Actor.Id),
        new("actor", typeof(string), c => c.Actor.Name),
        new("country", typeof(string), c => c.Actor.Country),
        new("proposition_id", typeof(string), c => c.Proposition.Id),
        new("before", typeof(string), c => c.Before.ToString()),
        new("before_date", typeof(EdtfDate), c => c.Before.Date),
        new("after", typeof(string), c => c.After.ToString()),
        new("after_date", typeof(EdtfDate), c => c.After.Date),
        new("days_min", typeof(long), c => c.Days.AtLeast),
        new("days_max", typeof(long), c => c.Days.AtMost),
        new("reversal", typeof(bool), c => c.IsReversal),
        new("sure", typeof(bool), c => c.IsSure),
        new("before_claims", typeof(string), c => ListText.Join(c.Before.Claims.Select(claim => claim.Id))) { IsList = true },
        new("after_claims", typeof(string), c => ListText.Join(c.After.Claims.Select(claim => claim.Id))) { IsList = true },
    ];

    private readonly record struct Step(int Track, (int From, int To) Before, (int From, int To) After)
    {
        public Change Read(ClaimTracks tracks) => new(
            tracks.ActorOf(Track), tracks.PropositionOf(Track), tracks.PositionAt(Before.From, Before.To), tracks.PositionAt(After.From, After.To));
    }
}
