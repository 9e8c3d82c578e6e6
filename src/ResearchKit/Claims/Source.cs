namespace ResearchKit;

/// <summary>Who published, and where: one page. The publisher is never the original informant.</summary>
public sealed record Source
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The agency whose report it carries, where it names one.</summary>
    public string? Agency { get; init; }

    /// <summary>Title, where it was visible.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, where that is known.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Url { get; init; }
}
