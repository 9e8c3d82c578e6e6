namespace ResearchKit;

/// <summary>An event in its row of a timeline.</summary>
/// <param name="Dated">The event.</param>
/// <param name="Top">Upper edge of the row.</param>
/// <param name="Height">Height of the row.</param>
/// <param name="Mark">Where the date is drawn.</param>
/// <param name="Label">The title, beside the mark.</param>
internal sealed record TimelineRow(DatedEvent Dated, double Top, double Height, TimelineMark Mark, TimelineLabel Label)
{
    private const double MarkAbove = 9;

    /// <summary>The height of the mark.</summary>
    internal double Middle => Label.Side == TimelineSide.Below ? Top + MarkAbove : Top + (Height / 2);

    /// <summary>The height of the middle line of the title.</summary>
    internal double TitleMiddle => Label.Side == TimelineSide.Below ? (Top + (2 * MarkAbove) + Top + Height - 2) / 2 : Middle;
}

/// <summary>A date on the axis.</summary>
/// <param name="From">Where the days that it may reach begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="CoreFrom">Where the days that it surely covers begin; equal to <paramref name="CoreTo"/> where there are none.</param>
/// <param name="CoreTo">Where they end.</param>
internal sealed record TimelineMark(double From, double To, double CoreFrom, double CoreTo)
{
    /// <summary>Half the size of a mark that stands for one day.</summary>
    internal const double Radius = 5.5;

    // Room for the dashes that say "about", and for an arrow of an open end.
    private const double Whisker = 11;

    internal static TimelineMark Of(DateShape shape, TimeAxis axis)
    {
        var from = shape.From is { } f ? axis.Start(f) : axis.Left;
        var to = shape.To is { } t ? axis.End(t) : axis.Right;
        var core = (From: shape.CoreFrom ?? shape.CoreTo, To: shape.CoreTo ?? shape.CoreFrom);
        return core.From is { } cf && core.To is { } ct ? new(from, to, axis.Start(cf), axis.End(ct)) : new(from, to, from, from);
    }

    /// <summary>Whether it is too short to hold the shape of its class.</summary>
    internal bool IsShort => To - From < 4 * Radius;

    /// <summary>Whether it is too short to be drawn as a bar.</summary>
    internal bool IsPoint => To - From < 2 * Radius;

    internal double Middle => (From + To) / 2;

    /// <summary>Where the drawing begins.</summary>
    internal double Left(DateShape shape) => (IsPoint ? Middle - Radius : From) - (shape.Approximate ? Whisker : 0);

    /// <summary>Where the drawing ends.</summary>
    internal double Right(DateShape shape) => (IsPoint ? Middle + Radius : To) + (shape.Approximate ? Whisker : 0);
}

/// <summary>A title at its mark.</summary>
/// <param name="X">Where its lines begin, or end where they stand to the left of the mark.</param>
/// <param name="Side">On which side of the mark it stands.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Width">Width of the longest.</param>
internal sealed record TimelineLabel(double X, TimelineSide Side, IReadOnlyList<string> Lines, double Width)
{
    internal double From => Side == TimelineSide.Left ? X - Width : X;
}

/// <summary>A side of a mark.</summary>
internal enum TimelineSide
{
    Right,
    Left,
    Below,
}
