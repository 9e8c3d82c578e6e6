namespace ResearchKit.Notebooks;

/// <summary>When two SVG images count as the same.</summary>
public enum SvgComparison
{
    /// <summary>When they have the same elements, attributes and text, numbers within tolerance.</summary>
    Structure,

    /// <summary>When they are the same, byte for byte.</summary>
    Bytes,
}
