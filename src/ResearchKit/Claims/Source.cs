using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Who published, and where: one page. The publisher is never the original informant.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Source>))]
public sealed record Source : IShown
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Who published it, where that is known.</summary>
    public string? Publisher { get; init; }

    /// <summary>The agency whose report it carries, where it names one.</summary>
    public string? Agency { get; init; }

    /// <summary>Title, where it was visible.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, where that is known.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Url { get; init; }

    /// <summary>Which reader read it: <c>first</c> for the first coding, <c>second</c> for the second reading.</summary>
    public string? ReadAs { get; init; }

    /// <summary>What the page is known by: its publisher, else its title, else its id.</summary>
    internal string Name => Publisher ?? Title ?? Id;

    /// <inheritdoc/>
    public override string ToString() => Publisher is null ? Title ?? Id : Title is null ? Publisher : $"{Publisher}: {Title}";

    View IShown.View() => RecordView.Of(this);
}
