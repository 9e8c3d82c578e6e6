using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A claim as another site describes it, and what a fact-checker found of it, where one did.</summary>
/// <remarks>A fact-checker's rating is the checker's claim about the claim; nothing here says who was right.</remarks>
public sealed record ReviewedClaim
{
    /// <summary>Where it stands in the document, such as <c>@graph[2]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The claim, in the site's words.</summary>
    public required string Text { get; init; }

    /// <summary>Its id there.</summary>
    public string? Identifier { get; init; }

    /// <summary>Who claimed it.</summary>
    public string? Claimant { get; init; }

    /// <summary>When it was claimed.</summary>
    public EdtfDate? Claimed { get; init; }

    /// <summary>When what it is about happened.</summary>
    public EdtfDate? Happened { get; init; }

    /// <summary>What it is about, by its id or name there; of a study's claims, the proposition's id.</summary>
    public string? Proposition { get; init; }

    /// <summary>How the claimant stands to it, where the document says so in the terms of a study.</summary>
    public Stance? Stance { get; init; }

    /// <summary>The number that it gives.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Where it appeared.</summary>
    public IReadOnlyList<string> Appearances { get; init; } = [];

    /// <summary>Who checked it; null where it is a claim without a review.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Where the check was published.</summary>
    public string? ReviewUrl { get; init; }

    /// <summary>When the check was published.</summary>
    public EdtfDate? Reviewed { get; init; }

    /// <summary>The finding in words.</summary>
    public string? Rating { get; init; }

    /// <summary>The finding as a number.</summary>
    public double? RatingValue { get; init; }

    /// <summary>The least number of its scale.</summary>
    public double? RatingWorst { get; init; }

    /// <summary>The greatest number of its scale.</summary>
    public double? RatingBest { get; init; }

    /// <summary>Properties that were there and have no place here.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];
}

/// <summary>Claims and reviews of claims that were read from JSON-LD.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<ReviewedClaimTable>))]
public sealed class ReviewedClaimTable : SelectableTable<ReviewedClaimTable, ReviewedClaim>
{
    internal ReviewedClaimTable(IReadOnlyList<ReviewedClaim> rows, IReadOnlyList<LeftOut> passedOver)
        : base(rows) => PassedOver = passedOver;

    /// <summary>What stood in the document and is neither a claim nor a review of one, by its path.</summary>
    public IReadOnlyList<LeftOut> PassedOver { get; }

    private protected override ReviewedClaimTable Holding(IReadOnlyList<ReviewedClaim> rows) => new(rows, PassedOver);

    /// <inheritdoc/>
    public override string Name => PassedOver.Count == 0 ? "claims and reviews" : $"claims and reviews; passed over: {string.Join(", ", PassedOver)}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<ReviewedClaim>> Columns { get; } =
    [
        new("text", typeof(string), r => r.Text),
        new("claimant", typeof(string), r => r.Claimant),
        new("claimed", typeof(EdtfDate), r => r.Claimed),
        new("happened", typeof(EdtfDate), r => r.Happened),
        new("proposition", typeof(string), r => r.Proposition),
        new("stance", typeof(string), r => r.Stance is { } stance ? EnumWords<Stance>.Lower[stance] : null),
        new("figure", typeof(string), r => r.Figure?.ToString()),
        new("reviewer", typeof(string), r => r.Reviewer),
        new("reviewed", typeof(EdtfDate), r => r.Reviewed),
        new("rating", typeof(string), r => r.Rating),
        new("rating_value", typeof(double), r => r.RatingValue),
        new("rating_worst", typeof(double), r => r.RatingWorst),
        new("rating_best", typeof(double), r => r.RatingBest),
        new("review_url", typeof(string), r => r.ReviewUrl),
        new("appearances", typeof(string), r => string.Join(' ', r.Appearances)),
        new("passed_over", typeof(string), r => ListText.Join(r.PassedOver)) { IsList = true },
    ];
}
