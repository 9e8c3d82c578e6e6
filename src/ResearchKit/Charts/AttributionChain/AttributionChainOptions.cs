namespace ResearchKit;

/// <summary>How chains of attribution are drawn.</summary>
public sealed record AttributionChainOptions
{
    /// <summary>Its title; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>The most origins to draw; those of most claims are kept, with all that carries them.</summary>
    public int MaxOrigins { get; init; } = 30;
}
