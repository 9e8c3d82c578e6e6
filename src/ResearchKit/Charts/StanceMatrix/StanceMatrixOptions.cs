namespace ResearchKit;

/// <summary>How a stance matrix is drawn.</summary>
public sealed record StanceMatrixOptions
{
    /// <summary>Its title; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>The most rows to draw; those with most claims are kept.</summary>
    public int MaxRows { get; init; } = 60;

    /// <summary>The most columns to draw; null for as many as the width holds. Those with most claims are kept.</summary>
    public int? MaxColumns { get; init; }
}
