namespace ResearchKit;

/// <summary>How responses to a proposition are drawn.</summary>
public sealed record ResponsesOptions
{
    /// <summary>Its title; null for the proposition.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>The most actors to draw; those that come first in the table are kept.</summary>
    public int MaxRows { get; init; } = 40;
}
