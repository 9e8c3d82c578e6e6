namespace ResearchKit.Tests.Provenance;

/// <summary>From a result to the rows, words and pages behind it, on the shipped study.</summary>
public class TraceTests
{
    private static readonly Study Study = StudyData.Study;

    [Fact]
    public void Every_claim_leads_to_the_line_of_its_row() =>
        Assert.All(Study.Claims.Trace(), row => Assert.StartsWith(row.Claim.Id + ",", LineOf(row), StringComparison.Ordinal));

    [Fact]
    public void A_claim_of_an_article_leads_to_its_words_verbatim()
    {
        var row = Assert.Single(Study.Claims["s002"].Trace());
        Assert.Equal(Study.Corpus.Sentence("seed#p1.s2").Text, row.Passage);
        Assert.Contains("1,500", row.Passage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_a_page_leads_to_the_page_and_to_the_second_one()
    {
        var trace = Study.Claims["c001"].Trace();
        Assert.Null(trace[0].Passage);
        Assert.Equal(["yna-2023-10-14-1", "kyiv-independent-white-house-north-korea"], trace.Sources.Select(source => source.Id));
        Assert.Contains($"href=\"{trace.Sources[0].Url}\"", Html(trace), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_rests_on_both_of_its_claims()
    {
        var pair = Study.Claims.Contradictions()[0];
        Assert.Equal([pair.First.Id, pair.Second.Id], pair.Trace().Select(row => row.Claim.Id));
    }

    [Fact]
    public void A_table_of_results_rests_on_each_claim_once()
    {
        var trace = Study.Claims.Contradictions().Trace();
        Assert.Equal(trace.Select(row => row.Claim.Id).Distinct(), trace.Select(row => row.Claim.Id));
        Assert.Equal(Study.Claims.Contradictions().SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Count(), trace.Count);
    }

    [Fact]
    public void A_matrix_rests_on_the_claims_that_it_was_made_of()
    {
        var claims = Study.Claims.About("troops-sent");
        Assert.Equal(claims.Select(claim => claim.Id).Order(), claims.StanceMatrix().Trace().Select(row => row.Claim.Id).Order());
    }

    [Fact]
    public void Figures_rest_on_the_claims_that_give_them() =>
        Assert.All(Study.Claims.Figures("killed").Trace(), row => Assert.Equal("killed", row.Claim.Figure!.Unit));

    [Fact]
    public void Whom_an_actor_cites_is_told()
    {
        var chained = Study.Claims.First(claim => claim.Evidence.Chain.Count > 0);
        Assert.Equal(chained.Evidence.Chain[0].Name, chained.Trace()[0].Cites!.Split(" who cites ")[0]);
    }

    [Fact]
    public void A_claim_that_stands_in_no_study_has_no_row_and_keeps_its_sources()
    {
        var claim = Study.Claims["c001"];
        var free = claim with { Proposition = new() { Id = "p", Label = "l", Text = "t", Topic = "x" } };
        var row = Assert.Single(free.Trace());
        Assert.Null(row.Row);
        Assert.Equal(claim.Evidence.Source, row.Claim.Evidence.Source);
    }

    [Fact]
    public void Nothing_rests_on_nothing() => Assert.Contains("0 claims", Study.Claims.Where(_ => false).Trace().ToString(), StringComparison.Ordinal);

    private static string LineOf(TracedClaim row) =>
        File.ReadLines(Path.Combine(Study.Root, row.File!)).ElementAt(row.Line!.Value - 1);

    private static string Html(IShown value) => HtmlView.Of(value.View());
}
