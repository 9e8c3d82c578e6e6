using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Claims and reviews of claims in the vocabulary of schema.org, as JSON-LD (schema.org/Claim, schema.org/ClaimReview).</summary>
/// <remarks>
/// A claim is not a review: it has no rating and no checker. So a claim becomes a <c>Claim</c>, the thing that a ClaimReview is a review
/// of, and a <c>ClaimReview</c> only where the caller has a verdict. Actor is <c>author</c>, summary <c>text</c>, the day it was said
/// <c>datePublished</c>, what it is about <c>temporalCoverage</c>, the pages <c>appearance</c>, the id <c>identifier</c>; the proposition is
/// what it is <c>about</c>, the stance a <c>DefinedTerm</c> of the set <c>stance</c> among its <c>keywords</c>, a figure a
/// <c>QuantitativeValue</c> that it <c>mentions</c>, named by its qualifier. What has no place is told in <see cref="Exported.LeftOut"/>.
/// </remarks>
public static class ClaimReview
{
    /// <summary>Claims as schema.org's <c>Claim</c>; as <c>ClaimReview</c> where there is a verdict.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="verdict">What a fact-checker found of a claim; null where nobody checked it. Without it, all become <c>Claim</c>.</param>
    public static Exported ToClaimReview(this IEnumerable<Claim> claims, Func<Claim, ClaimVerdict?>? verdict = null)
    {
        var all = claims.ToList();
        var nodes = all.Select(claim => verdict?.Invoke(claim) is { } found ? Review(claim, found) : Node(claim)).ToList();
        var document = JsonWriting.Object(("@context", "https://schema.org"), ("@graph", JsonWriting.List(nodes)));
        return new("schema.org Claim", JsonWriting.Text(document), nodes.Count, [.. all.SelectMany(Lost)]);
    }

    /// <summary>Reads claims and reviews of claims: one, a list, or a graph.</summary>
    /// <param name="json">The JSON-LD, as it stands between the script tags of a page.</param>
    /// <exception cref="InvalidInterchangeException">It is no JSON, or lacks what it must have; the exception has every fault with its path.</exception>
    public static ReviewedClaimTable Read(string json)
    {
        var passed = new List<LeftOut>();
        var rows = JsonReading.Of(json, "ClaimReview", (root, _) => (IReadOnlyList<ReviewedClaim>)
            [.. JsonReading.Items(root, "@graph").Select(item => ClaimReviewReader.Read(item, passed)).OfType<ReviewedClaim>()]);
        return new(rows, passed);
    }

    private static JsonObject Review(Claim claim, ClaimVerdict verdict) => JsonWriting.Object(
        ("@type", "ClaimReview"),
        ("claimReviewed", claim.Summary),
        ("author", JsonWriting.Object(("@type", "Organization"), ("name", verdict.Reviewer))),
        ("url", verdict.Url),
        ("datePublished", Plain(verdict.Published)),
        ("reviewRating", JsonWriting.Object(
            ("@type", "Rating"), ("alternateName", verdict.Rating), ("ratingValue", verdict.Value), ("worstRating", verdict.Worst), ("bestRating", verdict.Best))),
        ("itemReviewed", Node(claim)));

    private static JsonObject Node(Claim claim) => JsonWriting.Object(
        ("@type", "Claim"),
        ("identifier", claim.Id),
        ("name", $"{claim.Actor.Name} {EnumWords<Stance>.Lower[claim.Stance]}: {claim.Proposition.Text}"),
        ("text", claim.Summary),
        ("author", JsonWriting.Object(("@type", TypeOf(claim.Actor)), ("identifier", claim.Actor.Id), ("name", claim.Actor.Name), ("alternateName", JsonWriting.Texts(claim.Actor.Aliases)))),
        ("datePublished", Plain(claim.Date)),
        ("temporalCoverage", claim.EventDate is { Level: 0 } when ? when.ToString() : null),
        ("about", JsonWriting.Object(("@type", "Statement"), ("identifier", claim.Proposition.Id), ("text", claim.Proposition.Text))),
        ("keywords", JsonWriting.Object(("@type", "DefinedTerm"), ("inDefinedTermSet", ClaimReviewReader.StanceSet), ("termCode", EnumWords<Stance>.Lower[claim.Stance]))),
        ("mentions", claim.Figure is { } figure ? Value(figure) : null),
        ("appearance", Pages(claim.Evidence)));

    private static JsonObject Value(Figure figure) => JsonWriting.Object(
        ("@type", "QuantitativeValue"), ("name", EnumWords<FigureQualifier>.Lower[figure.Qualifier]), ("value", figure.Best), ("minValue", figure.Low), ("maxValue", figure.High),
        ("unitText", figure.Unit), ("description", figure.Basis is { } basis ? EnumWords<FigureBasis>.Lower[basis] : null));

    private static JsonNode? Pages(Evidence evidence) => new[] { evidence.Source, evidence.SecondSource }.OfType<Source>().Select(Page).ToList() switch
    {
        [] => null,
        [var one] => one,
        var two => JsonWriting.List(two),
    };

    private static IEnumerable<LeftOut> Lost(Claim claim)
    {
        if (Plain(claim.Date) is null)
        {
            yield return new(claim.Id, $"its date, {claim.Date}, is no plain day, month or year");
        }

        if (claim.EventDate is { Level: > 0 } when)
        {
            yield return new(claim.Id, $"the date of what it is about, {when}, is beyond ISO 8601-1");
        }

        if (claim.Evidence.Chain.Count > 0)
        {
            yield return new(claim.Id, "whom it cites has no place");
        }

        if (claim.SameAs is { } original)
        {
            yield return new(claim.Id, $"that it repeats {original} has no place");
        }
    }

    private static JsonObject Page(Source source) => JsonWriting.Object(
        ("@type", "CreativeWork"),
        ("identifier", source.Id),
        ("url", source.Url),
        ("name", source.Title),
        ("publisher", source.Publisher is { } publisher ? JsonWriting.Object(("@type", "Organization"), ("name", publisher)) : null),
        ("datePublished", Plain(source.Published)));

    private static string TypeOf(Actor actor) => actor.Kind switch
    {
        "person" => "Person",
        "media" => "NewsMediaOrganization",
        "ministry" or "agency" or "office" or "armed_force" => "GovernmentOrganization",
        _ => "Organization",
    };

    // schema.org's dates are ISO 8601 days, months and years; what EDTF says beyond that they cannot hold.
    private static string? Plain(EdtfDate? date) => date is { Kind: EdtfKind.Date, Level: 0 } ? date.ToString() : null;
}
