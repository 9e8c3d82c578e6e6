namespace ResearchKit;

/// <summary>The line of one actor.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Marks">Its statements, in order.</param>
/// <param name="SilentFrom">Where its silence begins; null where it spoke before anyone asserted the proposition.</param>
/// <param name="SilentTo">Where its silence ends.</param>
internal sealed record Track(string Name, IReadOnlyList<TrackMark> Marks, double? SilentFrom, double SilentTo)
{
    private const double Pitch = (2 * TrackMark.Radius) + 1;

    /// <summary>The track of an actor that speaks; the marks stand apart where they would cover each other.</summary>
    internal static Track Of(PositionHistory history, TimeAxis axis, double? asserted)
    {
        var marks = history.Positions.SelectMany(p => TrackMark.Of(history, p, axis)).ToList();
        for (var i = 1; i < marks.Count; i++)
        {
            marks[i] = marks[i].At(Math.Max(marks[i].X, marks[i - 1].X + Pitch));
        }

        for (var (i, limit) = (marks.Count - 1, axis.Right - TrackMark.Radius); i >= 0; i--, limit = marks[i + 1].X - Pitch)
        {
            marks[i] = marks[i].At(Math.Min(marks[i].X, limit));
        }

        return new(history.Actor.Name, marks, asserted < marks[0].X - Pitch ? asserted : null, marks[0].X);
    }

    /// <summary>The track of an actor that says nothing, from its silence's beginning to the end of the record.</summary>
    internal static Track Silent(Actor actor, double from, double to) => new(actor.Name, [], from, to);
}

/// <summary>A statement on a track.</summary>
/// <param name="Position">The position that it took; of several stances on one date each has a mark.</param>
/// <param name="Stance">The stance.</param>
/// <param name="X">Where it stands.</param>
/// <param name="From">Where the days that its date may mean begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="Hover">What it says when pointed at, in lines.</param>
internal sealed record TrackMark(Position Position, Stance Stance, double X, double From, double To, IReadOnlyList<string> Hover)
{
    internal const double Radius = 7;

    /// <summary>Whether it stands beside its day, since another mark stands there.</summary>
    internal bool IsMoved => Math.Abs(X - ((From + To) / 2)) > 3;

    internal TrackMark At(double x) => this with { X = x };

    internal static IEnumerable<TrackMark> Of(PositionHistory history, Position position, TimeAxis axis)
    {
        var shape = DateShape.Of(position.Date);
        var (from, to) = (shape.From is { } f ? axis.Start(f) : axis.Left, shape.To is { } t ? axis.End(t) : axis.Right);
        return position.Stances.Select(stance => new TrackMark(
            position, stance, (from + to) / 2, from, to,
            [.. MatrixRows.Hover(history, [position]), .. position.Claims.Where(c => c.Stance == stance).Select(c => $"{c.Id}: {c.Summary}")]));
    }
}
