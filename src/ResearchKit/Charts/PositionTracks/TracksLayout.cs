using NodaTime;

namespace ResearchKit;

/// <summary>Where everything in a chart of position tracks stands; drawn alike as SVG and by Plotly.</summary>
internal sealed record TracksLayout(TrackedClaims Claims, PositionTracksOptions Options)
{
    private const double LongestName = 190;

    internal string Title => Options.Title ?? Claims.Proposition.Text;

    internal string Summary => TracksWords.Summary(this);

    /// <summary>The time axis; null where there is nothing to draw.</summary>
    internal TimeAxis? Axis { get; private init; }

    /// <summary>The names of the rows; null where there is nothing to draw.</summary>
    internal RowNames? Names { get; private init; }

    /// <summary>A track a row.</summary>
    internal IReadOnlyList<Track> Tracks { get; private init; } = [];

    /// <summary>What is drawn.</summary>
    internal TracksDrawing Drawing => new()
    {
        Title = Title,
        Summary = Summary,
        Width = Options.Width,
        Notes = Names is null ? [Summary] : [.. TracksWords.Notes(this)],
        Axis = Axis,
        Names = Names,
        Tracks = Tracks,
        From = Claims.FirstAsserted is [var first, ..] ? (DateShape.Of(first.Date).Anchor, TracksWords.Asserted(this)) : null,
        Last = Last,
    };

    /// <summary>The last day on which anyone is on record, drawn or not; null where there is nothing to draw.</summary>
    internal LocalDate? Last { get; private init; }

    /// <summary>How many actors are left out.</summary>
    internal int LeftOut { get; private init; }

    internal static TracksLayout Of(TrackedClaims claims, PositionTracksOptions options)
    {
        var bare = new TracksLayout(claims, options);
        return claims.Stances.Rows.Count == 0 ? bare : bare.WithTracks();
    }

    private TracksLayout WithTracks()
    {
        var most = Math.Max(1, Options.MaxActors);
        var kept = Claims.Stances.Rows.Index().OrderByDescending(r => r.Item.Positions.Sum(p => p.Claims.Count)).ThenBy(r => r.Index)
            .Take(most).Select(r => r.Item.Actor.Id).ToHashSet();
        var histories = Claims.Stances.Rows.Where(r => kept.Contains(r.Actor.Id)).ToDictionary(r => r.Actor.Id);
        var silent = Claims.Silent.Take(most - histories.Count).ToList();
        var actors = InOrder([.. histories.Values.Select(h => h.Actor)], silent);
        var rows = actors.Select(RowName.Of).ToList();
        var names = RowNames.Of(rows, RowNames.Fitting(rows, LongestName, Options.Width), TimeAxisSvg.Height);
        var axis = Around(names.Right);
        var last = Claims.Stances.Dates.Select(DateShape.Of).Max(s => s.To ?? s.Anchor);
        var end = axis.End(last);
        double? asserted = Claims.FirstAsserted.Count == 0 ? null : axis.Start(DateShape.Of(Claims.FirstAsserted[0].Date).Anchor);
        return this with
        {
            Axis = axis,
            Names = names,
            Last = last,
            Tracks = [.. actors.Select(a => histories.TryGetValue(a.Id, out var h) ? Track.Of(h, axis, asserted) : Track.Silent(a, asserted ?? axis.Left, end))],
            LeftOut = Claims.Stances.Rows.Count + Claims.Silent.Count - actors.Count,
        };
    }

    private TimeAxis Around(double left)
    {
        var shapes = Claims.Stances.Dates.Select(DateShape.Of).ToList();
        var (first, last) = (shapes.Min(s => s.Anchor), shapes.Max(s => s.To ?? s.Anchor));
        return TimeAxis.Around(first, LocalDate.Max(first, last), left + 4, Options.Width - ChartSheet.Edge - 4);
    }

    // A silent actor stands below those of its country that speak.
    private static List<Actor> InOrder(List<Actor> spoken, List<Actor> silent)
    {
        foreach (var actor in silent)
        {
            var last = spoken.FindLastIndex(a => a.Country == actor.Country);
            spoken.Insert(last < 0 ? spoken.Count : last + 1, actor);
        }

        return spoken;
    }
}
