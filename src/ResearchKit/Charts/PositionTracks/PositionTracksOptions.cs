namespace ResearchKit;

/// <summary>How position tracks are drawn.</summary>
public sealed record PositionTracksOptions
{
    /// <summary>Its title; null for the proposition.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>Ids of the actors to draw, silent ones too; empty for all that speak of the proposition.</summary>
    public IReadOnlyList<string> Among { get; init; } = [];

    /// <summary>The most actors to draw; those with most claims are kept.</summary>
    public int MaxActors { get; init; } = 40;
}
