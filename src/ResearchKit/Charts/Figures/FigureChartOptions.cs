namespace ResearchKit;

/// <summary>How figures over time are drawn.</summary>
public sealed record FigureChartOptions
{
    /// <summary>Its title; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>Whether the scale is logarithmic; else it is linear and begins at 0.</summary>
    public bool Logarithmic { get; init; }

    /// <summary>The most actors to draw; those with most figures are kept.</summary>
    public int MaxActors { get; init; } = 20;

    /// <summary>The most bands to draw, each of one sentence and one basis; those with most figures are kept.</summary>
    public int MaxBands { get; init; } = 24;
}
