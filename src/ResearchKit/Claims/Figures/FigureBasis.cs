namespace ResearchKit;

/// <summary>What a figure counts up: all so far, what one period had, or what there is at a time. The three are never put on one line.</summary>
/// <remarks>
/// It is as coded in <c>figure_basis</c>. Where nothing is coded, a figure with an <c>event_date</c> is one for that period, and a figure
/// without one is a total of all until it was said.
/// </remarks>
public enum FigureBasis
{
    /// <summary>All until then, from the beginning or from a start that is named: it can grow, and falls only where it is revised.</summary>
    Cumulative,

    /// <summary>What one period had, and no other: one week's losses.</summary>
    ForPeriod,

    /// <summary>How many there are, or are planned, at a time: a force in a place, a rate of pay. It may rise and fall.</summary>
    Level,
}
