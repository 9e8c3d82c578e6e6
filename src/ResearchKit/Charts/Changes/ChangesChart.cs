using NodaTime;

namespace ResearchKit;

/// <summary>Draws who changed position: a row an actor and a proposition, in it what it stood at before and after each step, on a time axis.</summary>
internal static class ChangesChart
{
    private const double LongestName = 250;

    internal static StudyChart Of(Changes changes, ChangesOptions options)
    {
        var all = ChangedTrack.Of(changes);
        var placed = all.Where(track => track.IsPlaced).ToList();
        var drawn = placed.Take(Math.Max(1, options.MaxRows)).ToList();
        var summary = ChangesWords.Summary(changes, drawn, all.Count - placed.Count, placed.Count - drawn.Count);
        var bare = new TracksDrawing
        {
            Title = options.Title ?? ChangesWords.Title(changes),
            Summary = summary,
            Width = options.Width,
            Notes = drawn.Count == 0 ? [summary] : [.. ChangesWords.Notes(changes, drawn, all.Count - placed.Count, placed.Count - drawn.Count)],
        };
        return (drawn.Count == 0 ? bare : WithTracks(bare, drawn)).Chart();
    }

    private static TracksDrawing WithTracks(TracksDrawing bare, IReadOnlyList<ChangedTrack> drawn)
    {
        var several = drawn.Select(track => track.History.Proposition.Id).Distinct().Count() > 1;
        var rows = drawn.Select(track => Row(track.History, several)).ToList();
        var names = RowNames.Of(rows, RowNames.Fitting(rows, LongestName, bare.Width), TimeAxisSvg.Height);
        var shapes = drawn.SelectMany(track => track.History.Positions).Select(position => DateShape.Of(position.Date)).ToList();
        var (first, last) = (shapes.Min(s => s.Anchor), shapes.Max(s => s.To ?? s.Anchor));
        var axis = TimeAxis.Around(first, LocalDate.Max(first, last), names.Right + 4, bare.Width - ChartSheet.Edge - 4);
        List<Track> tracks = [.. drawn.Select((track, i) => Track.Of(track.History, axis, null) with { Name = rows[i].Label })];
        var notes = tracks.Exists(track => track.Marks.Any(mark => mark.IsMoved)) ? bare.Notes.Append(TracksWords.Moved) : bare.Notes;
        return bare with { Axis = axis, Names = names, Tracks = tracks, Notes = [.. notes] };
    }

    private static RowName Row(PositionHistory history, bool several) => RowName.Of(history.Actor) is var name && !several ? name : name with
    {
        Label = $"{history.Actor.Name}: {history.Proposition.Label}",
        Hover = $"{name.Hover}: {history.Proposition.Text}",
    };
}
