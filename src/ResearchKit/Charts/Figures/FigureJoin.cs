namespace ResearchKit;

/// <summary>What joins the marks of a lane: a line through figures of one thing and one basis; never between two of them.</summary>
/// <param name="Basis">What the figures count up.</param>
/// <param name="Marks">The marks, in order of date; two at least, or one with the days of its period.</param>
internal sealed record FigureJoin(FigureBasis Basis, IReadOnlyList<FigureMark> Marks)
{
    /// <summary>The dashes of the line; null for an unbroken one.</summary>
    internal string? Dash => Basis == FigureBasis.Cumulative ? null : "2 3";

    /// <summary>The joins of a lane.</summary>
    internal static IReadOnlyList<FigureJoin> Of(FigureLane lane, FigureSeries series)
    {
        var marks = lane.Marks.ToDictionary(m => m.Point.Claim.Id);
        return
        [
            .. series.Lines.Where(line => line.Actor.Id == lane.Actor.Id && line.Basis != FigureBasis.ForPeriod)
                .Select(line => new FigureJoin(line.Basis, [.. line.Claims.Where(c => marks.ContainsKey(c.Id)).Select(c => marks[c.Id])]))
                .Where(join => join.Marks.Count > 1),
        ];
    }

    /// <summary>What the lines of a lane cover, in small pieces.</summary>
    internal static IEnumerable<FigureBox> Boxes(FigureLane lane, FigureSeries series, TimeAxis axis)
    {
        var steps = Of(lane, series).SelectMany(join => join.Marks.Zip(join.Marks.Skip(1)))
            .SelectMany(pair => Pieces(pair.First.X, pair.First.Y, pair.Second.X, pair.Second.Y));
        var bars = lane.Marks.Select(m => (m.Y, Days: Period(m.Point, axis))).Where(b => b.Days is not null)
            .Select(b => new FigureBox(b.Days!.Value.From, b.Y - 3, b.Days.Value.To, b.Y + 3));
        return steps.Concat(bars);
    }

    private static IEnumerable<FigureBox> Pieces(double x1, double y1, double x2, double y2)
    {
        var count = Math.Max(1, (int)(Math.Max(Math.Abs(x2 - x1), Math.Abs(y2 - y1)) / 5));
        return Enumerable.Range(0, count + 1).Select(i => (X: x1 + ((x2 - x1) * i / count), Y: y1 + ((y2 - y1) * i / count)))
            .Select(p => new FigureBox(p.X - 2.5, p.Y - 2, p.X + 2.5, p.Y + 2));
    }

    /// <summary>The days that a figure for a period counts, on the axis; null for a figure of another basis.</summary>
    internal static (double From, double To)? Period(FigurePoint point, TimeAxis axis)
    {
        if (point.Claim is not { FigureBasis: FigureBasis.ForPeriod, EventDate: { } when })
        {
            return null;
        }

        var shape = DateShape.Of(when);
        return shape.HasPlace ? (shape.From is { } from ? axis.Start(from) : axis.Left, shape.To is { } to ? axis.End(to) : axis.Right) : null;
    }
}
