namespace ResearchKit;

/// <summary>How measures of agreement are drawn.</summary>
public sealed record AgreementTableOptions
{
    /// <summary>Its title; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>Values at which a line is drawn across, such as a threshold that was set before coding; none by default.</summary>
    /// <remarks>Krippendorff asks for α of .800, and of .667 for tentative conclusions, and warns that such limits are conventions.</remarks>
    public IReadOnlyList<double> Thresholds { get; init; } = [];
}
