using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Claims and reviews of claims in the vocabulary of schema.org, as JSON-LD (schema.org/Claim, schema.org/ClaimReview).</summary>
/// <remarks>
/// A claim is not a review: it has no rating and no checker. So a claim becomes a <c>Claim</c>, the thing that a ClaimReview is a review
/// of, and a <c>ClaimReview</c> only where the caller has a verdict. What maps: actor to <c>author</c>, summary to <c>text</c>, the day it
/// was said to <c>datePublished</c> where it is a plain date, the source page to <c>appearance</c>, the id to <c>identifier</c>. Stance and
/// proposition have no property there; they stand in <c>name</c>, in words. Figures stand in the summary.
/// </remarks>
public static class ClaimReview
{
    /// <summary>Claims as schema.org's <c>Claim</c>; as <c>ClaimReview</c> where there is a verdict.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="verdict">What a fact-checker found of a claim; null where nobody checked it. Without it, all become <c>Claim</c>.</param>
    public static Exported ToClaimReview(this IEnumerable<Claim> claims, Func<Claim, ClaimVerdict?>? verdict = null)
    {
        var nodes = claims.Select(claim => verdict?.Invoke(claim) is { } found ? Review(claim, found) : Node(claim)).ToList();
        var document = JsonWriting.Object(("@context", "https://schema.org"), ("@graph", JsonWriting.List(nodes)));
        return new("schema.org Claim", JsonWriting.Text(document), nodes.Count, []);
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
        ("appearance", claim.Evidence.Source is { } source ? Page(source) : null));

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
