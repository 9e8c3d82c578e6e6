using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>What is said to have happened. A report of it is not the event.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Event>))]
public sealed record Event : IShown
{
    /// <summary>Stable id, such as <c>e013</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it is said to have happened.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Who took part, or spoke of it.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>PLOVER event type.</summary>
    public required EventType Type { get; init; }

    /// <summary>The coders' own, finer word for its type.</summary>
    public string? Kind { get; init; }

    /// <summary>What happened, in the coders' words.</summary>
    public required string Summary { get; init; }

    /// <summary>The page that reports it.</summary>
    public Source? Source { get; init; }

    /// <summary>The passage that reports it, such as <c>seed#p5</c>.</summary>
    public string? Passage { get; init; }

    /// <summary>Whether the coders read the fact on the page themselves.</summary>
    public bool Verified { get; init; }

    /// <summary>Id of the event in the tables that this one reports again; null where there is none.</summary>
    public string? SameAs { get; init; }

    /// <summary>The study that it was read with; null where it stands alone.</summary>
    internal Study? Study { get; set; }

    /// <summary>The event on one line.</summary>
    public override string ToString() => $"{Id} {Date} {Title}";

    View IShown.View() => RecordView.Of(this);
}
