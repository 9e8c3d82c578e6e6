using NodaTime;

namespace ResearchKit;

/// <summary>Tracks where they stand, whatever they are tracks of; drawn alike as SVG and by Plotly.</summary>
internal sealed record TracksDrawing
{
    internal required string Title { get; init; }

    internal required string Summary { get; init; }

    internal required double Width { get; init; }

    /// <summary>What stands below the drawing.</summary>
    internal required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The time axis; null where there is nothing to draw.</summary>
    internal TimeAxis? Axis { get; init; }

    /// <summary>The names of the rows; null where there is nothing to draw.</summary>
    internal RowNames? Names { get; init; }

    /// <summary>A track a row.</summary>
    internal IReadOnlyList<Track> Tracks { get; init; } = [];

    /// <summary>The day from which silence is counted, with what the legend says of it; null for none.</summary>
    internal (LocalDate Day, string Label)? From { get; init; }

    /// <summary>The last day to which what was last said is carried on; null where it is not.</summary>
    internal LocalDate? Last { get; init; }

    /// <summary>What a line is a track of, for what rests on it.</summary>
    internal IEnumerable<ChartMark> Marks() => Tracks.SelectMany(track => track.Marks.Select(mark => ChartMark.Of(
        $"{track.Name} · {mark.Position.Date} · {EnumWords<Stance>.Lower[mark.Stance]}", [.. mark.Position.Claims.Where(claim => claim.Stance == mark.Stance)])));

    internal StudyChart Chart() => new(Title, Summary, TracksSvg.Draw(this), () => TracksPlotly.Figure(this), Marks);
}
