namespace ResearchKit;

/// <summary>The figures of one actor, on a scale of their own place but of everybody's size.</summary>
internal sealed record FigureLane(Actor Actor, double Top, IReadOnlyList<FigureMark> Marks, string Colour)
{
    internal const double Height = 80;
    private const double Above = 24;
    private const double Below = 10;

    /// <summary>Where the scale ends.</summary>
    internal double ScaleTop => Top + Above;

    /// <summary>Where the scale begins.</summary>
    internal double ScaleBottom => Top + Height - Below;

    internal double Y(double share) => ScaleBottom - (share * (ScaleBottom - ScaleTop));

    internal static FigureLane Of(IReadOnlyList<FigurePoint> points, int index, FigureLayout layout, TimeAxis axis)
    {
        var lane = new FigureLane(points[0].Claim.Actor, TimeAxisSvg.Height + (index * Height), [], Palette.Lines[index % Palette.Lines.Count]);
        var marks = points.Select(p => new FigureMark(
            p, axis.Middle(p.Day), lane.Y(layout.Scale.Share(p.Value)), lane.Y(layout.Scale.Share(p.Low)), lane.Y(layout.Scale.Share(p.High)))).ToList();
        var room = new FigureBox(axis.Left + 2, lane.Top + 2, layout.Options.Width - ChartSheet.Edge, lane.Top + Height - 1);
        return lane with { Marks = FigureLabels.Place(marks, room) };
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
