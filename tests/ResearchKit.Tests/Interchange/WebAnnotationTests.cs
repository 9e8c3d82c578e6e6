using System.Text.Json;

namespace ResearchKit.Tests.Interchange;

/// <summary>Spans of claims as W3C Web Annotations.</summary>
public class WebAnnotationTests
{
    private static readonly Study Study = StudyData.Study;
    private static readonly ClaimTable Seed = Study.Claims.ReportedIn("seed");

    [Fact]
    public void What_was_written_comes_back_to_the_same_passages()
    {
        var spans = WebAnnotation.Read(Seed.ToWebAnnotation(Study.Corpus).Text, Study.Corpus);
        Assert.Equal(Seed.Select(c => (c.Id, c.Evidence.Passage!)), spans.Select(s => (s.Claim!, s.Passage)));
        Assert.All(spans, span => Assert.Equal(Study.Corpus.Find(span.Passage), span.Quote));
        Assert.Contains("stance: denies", spans.Single(span => span.Claim == "s022").Tags);
    }

    [Fact]
    public void An_annotation_has_what_the_model_asks_for()
    {
        using var json = JsonDocument.Parse(Seed.ToWebAnnotation(Study.Corpus).Text);
        Assert.Equal(("http://www.w3.org/ns/anno.jsonld", "AnnotationPage"), (json.RootElement.GetProperty("@context").GetString(), json.RootElement.GetProperty("type").GetString()));
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(items.Count, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(items, item =>
        {
            Assert.StartsWith("urn:uuid:", item.GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.Equal("Annotation", item.GetProperty("type").GetString());
            Assert.Equal(["TextQuoteSelector", "TextPositionSelector"], item.GetProperty("target").GetProperty("selector").EnumerateArray().Select(s => s.GetProperty("type").GetString()));
        });
    }

    [Fact]
    public void Claims_without_a_passage_are_left_out_and_named()
    {
        var all = Study.Claims.ToWebAnnotation(Study.Corpus);
        Assert.Equal(Study.Claims.Count, all.Written + all.LeftOut.Count);
        Assert.Contains(all.LeftOut, row => row.Id == "c014");
    }

    [Fact]
    public void A_quotation_is_found_by_what_stands_around_it_where_the_place_is_another()
    {
        var shifted = Document("""{ "type": "TextQuoteSelector", "exact": "Russia", "prefix": "Vladivostok, " }, { "type": "TextPositionSelector", "start": 3, "end": 9 }""");
        var span = Assert.Single(WebAnnotation.Read(shifted, Study.Corpus));
        Assert.Equal(("seed#p1.s2", "Russia"), (span.Passage, span.Quote));
    }

    [Fact]
    public void Places_count_code_points()
    {
        var article = new Article { Id = "a", Kind = "article", Title = "t", Language = "en", Passages = [new("a#p1", "😀😀 ok.")] };
        var read = WebAnnotation.Read(Document("""{ "type": "TextPositionSelector", "start": 3, "end": 5 }""", "articles/a.md"), new ResearchKit.Corpus([article]));
        Assert.Equal("ok", Assert.Single(read).Quote);
    }

    [Fact]
    public void A_claims_date_figure_and_original_stand_among_its_tags()
    {
        using var page = JsonDocument.Parse(StudyData.Study.Claims.Where(claim => claim.Id == "s002").ToWebAnnotation(StudyData.Study.Corpus).Text);
        var tags = page.RootElement.GetProperty("items")[0].GetProperty("body").EnumerateArray()
            .Where(body => body.GetProperty("purpose").GetString() == "tagging").Select(body => body.GetProperty("value").GetString());
        Assert.Equal(["actor: nis", "stance: asserts", "proposition: troops-sent", "said: 2024-10-18", "figure: 1,500 troops", "same as: c022"], tags);
    }

    [Theory]
    [InlineData("""{ "type": "TextQuoteSelector", "exact": "Russia" }""", "target.selector[0]", "times")]
    [InlineData("""{ "type": "TextQuoteSelector", "exact": "Atlantis" }""", "target.selector[0]", "does not stand")]
    [InlineData("""{ "type": "TextQuoteSelector" }""", "target.selector[0]", "exact")]
    [InlineData("""{ "type": "TextPositionSelector", "start": 1, "end": 999999 }""", "target.selector[0]", "no stretch")]
    [InlineData("""{ "type": "TextPositionSelector", "start": -1, "end": 4 }""", "target.selector[0].start", "not negative")]
    [InlineData("""{ "type": "CssSelector", "value": "p" }""", "target", "TextQuoteSelector")]
    public void A_span_that_is_not_to_be_found_is_named_with_its_path(string selector, string path, string reason)
    {
        var refused = Assert.Throws<InvalidInterchangeException>(() => WebAnnotation.Read(Document(selector), Study.Corpus));
        Assert.Contains(refused.Errors, fault => fault.Column == path && fault.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("{\n\"type\": \"Annotation\",\n]", 3)]
    public void What_is_no_json_is_named_with_its_line(string json, int line) =>
        Assert.Equal(line, Assert.Single(Assert.Throws<InvalidInterchangeException>(() => WebAnnotation.Read(json, Study.Corpus)).Errors).Line);

    [Fact]
    public void All_faults_of_a_list_are_reported_at_once()
    {
        var refused = Assert.Throws<InvalidInterchangeException>(() => WebAnnotation.Read("""[{ "type": "Dog" }, { "type": "Annotation" }, { "type": "Annotation", "target": { "source": "nowhere" } }]""", Study.Corpus));
        Assert.Equal(["[0]", "[1]", "[2].target.source"], refused.Errors.Select(fault => fault.Column));
    }

    private static string Document(string selectors, string? source = null) =>
        $$"""{ "type": "Annotation", "target": { "source": "{{source ?? Study.Corpus["seed"].Url}}", "selector": [{{selectors}}] } }""";
}
