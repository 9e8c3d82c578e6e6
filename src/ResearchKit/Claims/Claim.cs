using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>An actor's stance on a proposition on a day.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Claim>))]
public sealed record Claim : IShown, IRestsOnClaims
{
    /// <summary>Stable id, such as <c>c014</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it was said.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>When what it is about happened; null where it does not say. Never when it was said.</summary>
    public EdtfDate? EventDate { get; init; }

    /// <summary>Who claimed it.</summary>
    public required Actor Actor { get; init; }

    /// <summary>What was claimed.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>How the actor stood to it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The actor's own number, where it gave one.</summary>
    public Figure? Figure { get; init; }

    /// <summary>
    /// Whether the figure is a total, of a period or of a time: as coded; where nothing is coded, of the period that <see cref="EventDate"/>
    /// names, or else a total. Null where there is no figure.
    /// </summary>
    public FigureBasis? FigureBasis =>
        Figure is null ? null : Figure.Basis ?? (EventDate is null ? ResearchKit.FigureBasis.Cumulative : ResearchKit.FigureBasis.ForPeriod);

    /// <summary>What was said, in the coders' words.</summary>
    public string Summary { get => LateSummary.ToString(); init => LateSummary = value; }

    /// <summary>What it rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether the coders read the fact on the page themselves.</summary>
    public bool Verified { get; init; }

    /// <summary>Id of the claim in the tables that this one reports again; null where there is none.</summary>
    public string? SameAs { get; init; }

    /// <summary>The summary, perhaps still in the bytes of its file.</summary>
    internal LateText LateSummary { get; init; }

    /// <summary>The claim on one line.</summary>
    public override string ToString() => $"{Id} {Date} {Actor.Name} {EnumWords<Stance>.Lower[Stance]}: {Proposition.Text}{(Figure is null ? "" : $" ({Figure})")}";

    View IShown.View() => RecordView.Of(this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => [this];
}
