namespace ResearchKit;

/// <summary>How report lags are drawn.</summary>
public sealed record ReportLagOptions
{
    /// <summary>Its title; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>The most events to draw; those that come first in the table are kept.</summary>
    public int MaxRows { get; init; } = 40;
}
