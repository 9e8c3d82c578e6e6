namespace ResearchKit;

/// <summary>How a timeline is drawn.</summary>
public sealed record TimelineOptions
{
    /// <summary>Its title; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>What its lanes stand for.</summary>
    public TimelineLanes Lanes { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>The most events to draw on one page.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>Which page of events to draw, in order of date, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The most lanes by actor or country; what belongs to none of them stands in a lane of its own.</summary>
    public int MaxLanes { get; init; } = 12;
}

/// <summary>What the lanes of a timeline stand for.</summary>
public enum TimelineLanes
{
    /// <summary>Event types, the most cooperative first.</summary>
    Type,

    /// <summary>Actors, those in most events first. An event stands in the lane of every actor that took part.</summary>
    Actor,

    /// <summary>Countries of the actors, those in most events first. An event stands in the lane of every country.</summary>
    Country,

    /// <summary>One lane for all, in order of date.</summary>
    None,
}
