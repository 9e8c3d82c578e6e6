using System.Text.Json;

namespace ResearchKit.Tests.Interchange;

/// <summary>Claims in the vocabulary of schema.org.</summary>
public class ClaimReviewTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims;

    [Fact]
    public void A_claim_is_a_claim_and_no_review_and_nothing_is_made_up()
    {
        using var json = JsonDocument.Parse(Claims.ToClaimReview().Text);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        var nodes = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        Assert.Equal(Claims.Count, nodes.Count);
        Assert.All(nodes, node =>
        {
            Assert.Equal("Claim", node.GetProperty("@type").GetString());
            Assert.False(node.TryGetProperty("reviewRating", out _));
            var claim = Claims[node.GetProperty("identifier").GetString()!];
            Assert.Equal(claim.Date is { IsInterval: false, Level: 0 }, node.TryGetProperty("datePublished", out _));
            Assert.Equal(claim.Actor.Name, node.GetProperty("author").GetProperty("name").GetString());
        });
    }

    [Fact]
    public void With_a_verdict_it_is_a_review_that_comes_back_as_it_was()
    {
        var one = Claims.By("us_white_house").Where(claim => claim.Evidence.Source is not null && claim.Date.Level == 0 && !claim.Date.IsInterval)[0];
        var verdict = new ClaimVerdict("A checker", "https://checker.example/1", "Unproven") { Published = "2024-11-02", Value = 2, Worst = 1, Best = 5 };
        var read = Assert.Single(ClaimReview.Read(new[] { one }.ToClaimReview(_ => verdict).Text));
        Assert.Equal((one.Summary, one.Actor.Name, one.Date, one.Id), (read.Text, read.Claimant!, read.Claimed!, read.Identifier!));
        Assert.Equal(("A checker", "https://checker.example/1", "Unproven", 2d, 1d, 5d), (read.Reviewer!, read.ReviewUrl!, read.Rating!, read.RatingValue!.Value, read.RatingWorst!.Value, read.RatingBest!.Value));
        Assert.Equal(new[] { one.Evidence.Source!.Url, one.Evidence.SecondSource?.Url }.OfType<string>(), read.Appearances);
        Assert.Empty(read.PassedOver);
    }

    [Fact]
    public void Claims_come_back_as_claims_without_a_review()
    {
        var read = ClaimReview.Read(Claims.ToClaimReview().Text);
        Assert.Equal(Claims.Select(claim => (claim.Id, claim.Summary)), read.Select(row => (row.Identifier!, row.Text)));
        Assert.All(read, row => Assert.Null(row.Reviewer));
        Assert.All(read, row => Assert.Empty(row.PassedOver));
    }

    [Fact]
    public void Proposition_stance_figure_and_dates_come_back_and_what_has_no_place_is_told()
    {
        var written = Claims.ToClaimReview();
        Assert.All(ClaimReview.Read(written.Text), row =>
        {
            var claim = Claims[row.Identifier!];
            Assert.Equal((claim.Proposition.Id, claim.Stance, claim.Figure), (row.Proposition, row.Stance, row.Figure));
            Assert.Equal(row.Claimed is null, written.LeftOut.Any(left => left.Id == claim.Id && left.Reason.Contains($"its date, {claim.Date},", StringComparison.Ordinal)));
            Assert.Equal(claim.EventDate is { Level: 0 } ? claim.EventDate : null, row.Happened);
        });
        Assert.Equal(
            Claims.Count(claim => claim.Evidence.Chain.Count > 0), written.LeftOut.Count(left => left.Reason.Contains("cites", StringComparison.Ordinal)));
    }

    // The shapes that sites use: a date with time, a rating as text, authors as a list, an appearance as an address.
    [Fact]
    public void A_review_as_a_site_writes_it_is_read_and_what_has_no_place_is_named()
    {
        var read = ClaimReview.Read("""
            [{ "@context": "https://schema.org", "@type": ["ClaimReview"], "url": "https://c.example/2", "datePublished": "2024-10-20T10:00:00+02:00",
               "claimReviewed": "The moon is cheese", "author": [{ "@type": "Organization", "name": "One" }, "Two"], "inLanguage": "en",
               "reviewRating": { "@type": "Rating", "ratingValue": "1", "bestRating": 5, "alternateName": "False", "image": "x.png" },
               "itemReviewed": { "@type": "Claim", "author": { "name": "Somebody", "sameAs": "https://s.example" }, "datePublished": "2024-10",
                                 "firstAppearance": "https://f.example", "appearance": [{ "url": "https://f.example" }, { "url": "https://g.example" }] } },
             { "@type": "WebPage", "name": "about" }]
            """);
        var one = Assert.Single(read);
        Assert.Equal(("One, Two", "Somebody", 1d, "2024-10-20T10:00:00+02:00"), (one.Reviewer!, one.Claimant!, one.RatingValue!.Value, one.Reviewed!.ToString()));
        Assert.Equal(["https://f.example", "https://g.example"], one.Appearances);
        Assert.Equal(["inLanguage", "reviewRating.image"], one.PassedOver);
        Assert.Equal(new LeftOut("[1]", "is a WebPage"), Assert.Single(read.PassedOver));
    }

    [Theory]
    [InlineData("""{ "@type": "ClaimReview" }""", null, "needs the claim")]
    [InlineData("""{ "@graph": [{ "@type": "Claim" }] }""", "@graph[0]", "needs text")]
    [InlineData("""{ "@type": "ClaimReview", "claimReviewed": "x", "datePublished": "yesterday" }""", "datePublished", "ISO 8601")]
    [InlineData("""{ "@type": "ClaimReview", "claimReviewed": "x", "reviewRating": { "ratingValue": "high" } }""", "reviewRating.ratingValue", "number")]
    [InlineData("""[3]""", "[0]", "no @type")]
    public void What_cannot_be_is_named_with_its_path(string json, string? path, string reason)
    {
        var fault = Assert.Single(Assert.Throws<InvalidInterchangeException>(() => ClaimReview.Read(json)).Errors);
        Assert.Equal(path, fault.Column);
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }
}
