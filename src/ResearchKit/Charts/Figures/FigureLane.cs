namespace ResearchKit;

/// <summary>The figures of one actor, on a scale of their own place but of everybody's size.</summary>
internal sealed record FigureLane(Actor Actor, double Top, double Height, IReadOnlyList<FigureMark> Marks, string Colour)
{
    private const double Lowest = 78;
    private const double PerFigure = 16;
    private const double Highest = 190;
    private const double Above = 24;
    private const double Below = 20;

    internal double Bottom => Top + Height;

    /// <summary>Where the scale ends.</summary>
    internal double ScaleTop => Top + Above;

    /// <summary>Where the scale begins.</summary>
    internal double ScaleBottom => Bottom - Below;

    internal double Y(double share) => ScaleBottom - (share * (ScaleBottom - ScaleTop));

    internal static FigureLane Of(IReadOnlyList<FigurePoint> points, double top, string colour, FigureLayout layout, TimeAxis axis)
    {
        var height = Math.Min(Highest, Lowest + (PerFigure * (points.Count - 1)));
        var lane = new FigureLane(points[0].Claim.Actor, top, height, [], colour);
        var marks = points.Select(p => new FigureMark(
            p, axis.Middle(p.Day), lane.Y(layout.Scale.Share(p.Value)), lane.Y(layout.Scale.Share(p.Low)), lane.Y(layout.Scale.Share(p.High)))).ToList();
        var room = new FigureBox(axis.Left + 2, lane.Top + 2, layout.Options.Width - ChartSheet.Edge, lane.Bottom - 1);
        var apart = lane with { Marks = FigureDodge.Apart(marks, room) };
        return lane with { Marks = FigureLabels.Place(apart.Marks, FigureJoin.Boxes(apart, layout.Series, axis), room) };
    }
}

/// <summary>A figure in its lane.</summary>
/// <param name="Point">The figure.</param>
/// <param name="X">Where its day stands.</param>
/// <param name="Y">Where its number stands.</param>
/// <param name="LowY">Where its lowest number stands.</param>
/// <param name="HighY">Where its highest number stands.</param>
internal sealed record FigureMark(FigurePoint Point, double X, double Y, double LowY, double HighY)
{
    internal const double Radius = 5;
    internal const double Arrow = 17;

    /// <summary>Whether it stands beside its day, since another mark stands there.</summary>
    internal bool IsMoved { get; init; }

    /// <summary>Where its number is written; null where there is no room.</summary>
    internal FigureBox? Label { get; init; }

    /// <summary>What the drawing covers.</summary>
    internal FigureBox Box => new(
        X - Radius - 1, Math.Min(HighY, Y) - (Point.Reach > 0 ? Arrow : Radius + 1), X + Radius + 1, Math.Max(LowY, Y) + (Point.Reach < 0 ? Arrow : Radius + 1));
}

/// <summary>A rectangle.</summary>
internal readonly record struct FigureBox(double Left, double Top, double Right, double Bottom)
{
    internal bool Meets(FigureBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    internal bool IsIn(FigureBox other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;
}
