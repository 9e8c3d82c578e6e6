namespace ResearchKit;

/// <summary>How a graph of contradictions is drawn.</summary>
public sealed record ContradictionGraphOptions
{
    /// <summary>Its title; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>The most lines to draw; null for as many as the width holds. Those first in rank are kept.</summary>
    public int? MaxLines { get; init; }
}
