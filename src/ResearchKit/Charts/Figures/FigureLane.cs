namespace ResearchKit;

/// <summary>The figures of one actor, of one thing: on one sentence and of one basis.</summary>
/// <param name="Actor">Who gave them.</param>
/// <param name="Name">Its name in lines.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Height">Its height.</param>
/// <param name="Scale">The scale of its band; null for a number that stands alone there, which needs none.</param>
/// <param name="Marks">The figures, in order of date.</param>
/// <param name="Colour">The actor's colour.</param>
internal sealed record FigureLane(Actor Actor, IReadOnlyList<string> Name, double Top, double Height, FigureScale? Scale, IReadOnlyList<FigureMark> Marks, string Colour)
{
    private const double Lowest = 58;
    private const double Bare = 34;
    private const double PerFigure = 16;
    private const double Highest = 170;
    private const double Above = 19;
    private const double Below = 13;

    internal double Bottom => Top + Height;

    /// <summary>Where the scale ends.</summary>
    internal double ScaleTop => Top + Above;

    /// <summary>Where the scale begins.</summary>
    internal double ScaleBottom => Bottom - Below;

    internal static FigureLane Of(IReadOnlyList<FigurePoint> points, double top, FigureScale? scale, FigureLayout layout, TimeAxis axis)
    {
        var actor = points[0].Claim.Actor;
        var name = TextLines.Wrap(CleanText.Line(actor.Name), FigureLayout.NameWidth, ChartSheet.TextSize, 3);
        var height = scale is null ? Bare : Math.Min(Highest, Lowest + (PerFigure * (points.Count - 1)));
        var lane = new FigureLane(actor, name, top, Math.Max(height, (name.Count * ChartSheet.LineHeight) + 8), scale, [], layout.Colours[actor.Id]);
        var marks = points.Select(p => new FigureMark(p, axis.Middle(p.Day), lane.Y(p.Value), lane.Y(p.Low), lane.Y(p.High))).ToList();
        var room = new FigureBox(axis.Left + 2, lane.Top + 2, layout.Options.Width - ChartSheet.Edge, lane.Bottom - 1);
        var apart = lane with { Marks = FigureDodge.Apart(marks, room) };
        return lane with { Marks = FigureLabels.Place(apart.Marks, FigureJoin.Boxes(apart, layout.Series, axis), room) };
    }

    private double Y(double value) => Scale is null ? (Top + Bottom) / 2 : ScaleBottom - (Scale.Share(value) * (ScaleBottom - ScaleTop));
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
