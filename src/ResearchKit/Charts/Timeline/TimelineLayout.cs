using NodaTime;

namespace ResearchKit;

/// <summary>Where everything on a timeline stands; drawn alike as SVG and by Plotly.</summary>
/// <remarks>Each event has a row: its date in words at the left, its mark on the axis, its title beside the mark.</remarks>
internal sealed record TimelineLayout
{
    internal const double LaneHeader = 30;
    private const double RowPadding = 5;
    private const double LabelGap = 7;
    private const double MaxDateWidth = 170;
    private const double MaxIdWidth = 90;
    private const double NarrowTitle = 120;

    internal required string Title { get; init; }

    internal required TimelineOptions Options { get; init; }

    /// <summary>All events that were given.</summary>
    internal required IReadOnlyList<Event> Given { get; init; }

    /// <summary>Which filter left no event; null where that is not known.</summary>
    internal string? Why { get; init; }

    /// <summary>Those with a place in the calendar, in order.</summary>
    internal required IReadOnlyList<DatedEvent> Dated { get; init; }

    /// <summary>Those that are drawn.</summary>
    internal required IReadOnlyList<DatedEvent> Drawn { get; init; }

    /// <summary>Width of the column of ids.</summary>
    internal double IdWidth { get; init; }

    /// <summary>Where the column of dates ends; its texts end there.</summary>
    internal double DateEnd { get; init; }

    /// <summary>The time axis; null where there is nothing to draw.</summary>
    internal TimeAxis? Axis { get; init; }

    internal IReadOnlyList<(TimelineLane Lane, double Top, IReadOnlyList<TimelineRow> Rows)> Lanes { get; init; } = [];

    /// <summary>Where the rows end.</summary>
    internal double Bottom { get; init; }

    /// <summary>An event's date in words, as much of it as the column holds.</summary>
    internal string DateOf(DatedEvent dated) =>
        TextLines.Shorten(DateText.Of(dated.Event.Date), DateEnd - IdWidth - ChartSheet.Edge - 9, ChartSheet.TextSize);

    internal static TimelineLayout Of(IReadOnlyList<Event> events, TimelineOptions options)
    {
        var dated = DatedEvent.InOrder(events);
        var size = Math.Max(1, options.PageSize);
        var drawn = dated.Skip((Math.Max(1, options.Page) - 1) * size).Take(size).ToList();
        var bare = new TimelineLayout
        {
            Title = options.Title ?? TimelineWords.Title(drawn), Options = options, Given = events, Dated = dated, Drawn = drawn, Bottom = 0,
        };
        return drawn.Count == 0 ? bare : bare.WithRows();
    }

    private TimelineLayout WithRows()
    {
        var first = Drawn.Min(e => e.Shape.Anchor);
        var last = Drawn.Max(e => e.Shape.To ?? e.Shape.Anchor);
        var ids = Widest(e => e.Event.Id, MaxIdWidth);
        var dateEnd = ChartSheet.Edge + ids + 10 + Widest(e => DateText.Of(e.Event.Date), MaxDateWidth);
        var axis = TimeAxis.Around(first, last, dateEnd + 12, Options.Width - ChartSheet.Edge - 4);
        var top = TimeAxisSvg.Height;
        var lanes = new List<(TimelineLane, double, IReadOnlyList<TimelineRow>)>();
        foreach (var lane in TimelineLane.Of(Drawn, Options))
        {
            var rows = Rows(lane, axis, top + (lane.Name.Length > 0 ? LaneHeader : 6));
            lanes.Add((lane, top, rows));
            top = rows[^1].Top + rows[^1].Height;
        }

        return this with { Axis = axis, IdWidth = ids, DateEnd = dateEnd, Lanes = lanes, Bottom = top + 6 };
    }

    private double Widest(Func<DatedEvent, string> text, double most) =>
        Math.Min(most, Drawn.Max(e => TextMetrics.Width(CleanText.Line(text(e)), ChartSheet.TextSize)));

    private List<TimelineRow> Rows(TimelineLane lane, TimeAxis axis, double top)
    {
        var rows = new List<TimelineRow>();
        foreach (var e in lane.Events)
        {
            var mark = TimelineMark.Of(e.Shape, axis);
            var label = Label(e, mark, axis);
            var height = (label.Lines.Count * ChartSheet.LineHeight) + RowPadding + (label.Side == TimelineSide.Below ? ChartSheet.LineHeight : 0);
            rows.Add(new(e, top, height, mark, label));
            top += height;
        }

        return rows;
    }

    // Beside the mark where it fits on one line, to the right first; else in some lines on the roomier side; where that is narrow, below.
    private TimelineLabel Label(DatedEvent e, TimelineMark mark, TimeAxis axis)
    {
        var text = CleanText.Line(e.Event.Title);
        var (right, left) = (mark.Right(e.Shape) + LabelGap, mark.Left(e.Shape) - LabelGap);
        var (roomRight, roomLeft) = (Options.Width - ChartSheet.Edge - right, left - axis.Left);
        var width = TextMetrics.Width(text, ChartSheet.TextSize);
        var goesLeft = width > roomRight && (width <= roomLeft || roomLeft > roomRight);
        var room = goesLeft ? roomLeft : roomRight;
        return width > room && room < NarrowTitle
            ? Below(text, mark, axis)
            : Placed(goesLeft ? left : right, goesLeft ? TimelineSide.Left : TimelineSide.Right, TextLines.Balance(text, room, ChartSheet.TextSize, 3));
    }

    private TimelineLabel Below(string text, TimelineMark mark, TimeAxis axis)
    {
        var right = Options.Width - ChartSheet.Edge;
        var title = Placed(0, TimelineSide.Below, TextLines.Balance(text, right - axis.Left, ChartSheet.TextSize, 3));
        return title with { X = Math.Clamp(mark.From, axis.Left, Math.Max(axis.Left, right - title.Width)) };
    }

    private static TimelineLabel Placed(double x, TimelineSide side, IReadOnlyList<string> lines) =>
        new(x, side, lines, lines.Max(l => TextMetrics.Width(l, ChartSheet.TextSize)));
}
