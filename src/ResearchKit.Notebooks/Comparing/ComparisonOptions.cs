namespace ResearchKit.Notebooks;

/// <summary>How outputs are compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>How far numbers may lie apart.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Default;

    /// <summary>When SVG images count as the same.</summary>
    public SvgComparison Svg { get; init; }

    /// <summary>What is replaced on both sides before they are compared.</summary>
    public Sanitisers Sanitisers { get; init; } = Sanitisers.None;

    /// <summary>How many differences of one cell are kept in full, as many of its results, of the words in its charts, and of what else is drawn; the others are counted.</summary>
    public int MostDifferences { get; init; } = 20;

    /// <summary>The options for one cell, which may set some of them by its tags: see <see cref="VerifyTags"/>.</summary>
    public ComparisonOptions For(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var options = this;
        foreach (var tag in cell.Tags)
        {
            if (tag.StartsWith(VerifyTags.Tolerance, StringComparison.Ordinal) && Tolerance.Parse(tag[VerifyTags.Tolerance.Length..]) is { } tolerance)
                options = options with { Tolerance = tolerance };
            else if (tag == VerifyTags.SvgBytes)
                options = options with { Svg = SvgComparison.Bytes };
            else if (tag == VerifyTags.SvgStructure)
                options = options with { Svg = SvgComparison.Structure };
        }

        return options;
    }
}
