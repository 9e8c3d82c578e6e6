using System.Text;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Tests.Corpus;

/// <summary>What a corpus gives by id, by kind and by word.</summary>
public class CorpusTests
{
    private static readonly ResearchKit.Corpus Corpus = Of(
        ("one", "article", "North Korea's troops left. Russian troops stayed, and Korea denied it.\n\nMore North Korean troops came."),
        ("two", "brief", "Troops were seen. No soldier spoke."));

    [Fact]
    public void Texts_are_found_by_their_ids()
    {
        Assert.Equal("two", Corpus["two"].Id);
        Assert.Equal("More North Korean troops came.", Corpus.Passage("one#p2").Text);
        Assert.Equal("No soldier spoke.", Corpus.Sentence("two#p1.s2").Text);
        Assert.Equal("No soldier spoke.", Corpus.Find("two#p1.s2"));
        Assert.Equal("Troops were seen. No soldier spoke.", Corpus.Find("two"));
        Assert.True(Corpus.TryGet("one", out _));
    }

    [Theory]
    [InlineData("three")]
    [InlineData("one#p3")]
    [InlineData("one#p0")]
    [InlineData("one#p01")]
    [InlineData("one#p1.s9")]
    [InlineData("one#p1.s")]
    [InlineData("one#3")]
    [InlineData("one#p99999999999")]
    [InlineData("")]
    [InlineData(null)]
    public void An_id_of_nothing_finds_nothing(string? id) => Assert.Null(Corpus.Find(id));

    [Theory]
    [InlineData("three#p1", "the corpus has no article 'three'")]
    [InlineData("one#p3", "'one' has 2 paragraphs")]
    [InlineData("one", "'one' is no id of a passage")]
    public void What_is_missing_is_said(string id, string reason) =>
        Assert.Contains(reason, Assert.Throws<KeyNotFoundException>(() => Corpus.Passage(id)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_sentence_says_how_many_there_are() => Assert.Equal(
        "There is no 'one#p1.s3': paragraph 1 has 2 sentences.",
        Assert.Throws<KeyNotFoundException>(() => Corpus.Sentence("one#p1.s3")).Message);

    [Fact]
    public void Kinds_are_counted_and_kept_apart()
    {
        Assert.Equal("texts: 1 article and 1 brief", Corpus.Name);
        Assert.Equal("one", Assert.Single(Corpus.OfKind("article")).Id);
        Assert.Throws<ArgumentException>(() => Corpus.OfKind("novel"));
    }

    [Fact]
    public void A_concordance_shows_the_words_around_each_place()
    {
        var lines = Corpus.OfKind("article").Concordance("troops", window: 2);
        Assert.Equal(
            [
                "North Korea's|troops|left. Russian|one#p1",
                "left. Russian|troops|stayed, and|one#p1",
                "North Korean|troops|came|one#p2",
            ],
            lines.Select(line => $"{line.Left}|{line.Keyword}|{line.Right}|{line.PassageId}"));
        Assert.Equal("lines with 'troops', all from articles", lines.Name);
    }

    [Theory]
    [InlineData("troops", 4)]
    [InlineData("TROOPS", 4)]
    [InlineData("troop", 0)]
    [InlineData("troop*", 4)]
    [InlineData("*oops", 4)]
    [InlineData("*ore*", 4)]
    [InlineData("korea", 2)]
    [InlineData("north korea*", 2)]
    [InlineData("north  korea troops", 1)]
    [InlineData("it more", 0)]
    public void A_keyword_is_whole_words_unless_it_says_otherwise(string keyword, int count) =>
        Assert.Equal(count, Corpus.Concordance(keyword).Count);

    [Fact]
    public void A_concordance_never_mixes_kinds_in_silence()
    {
        var lines = Corpus.Concordance("troops");
        Assert.Equal("lines with 'troops', 3 from articles and 1 from briefs", lines.Name);
        Assert.Equal(["article", "article", "article", "brief"], lines.Select(line => line.Kind));
        Assert.Equal("lines with 'absent'", Corpus.Concordance("absent").Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("*")]
    [InlineData("a*b")]
    public void A_keyword_without_a_word_is_refused(string keyword) =>
        Assert.Throws<ArgumentException>(() => Corpus.Concordance(keyword));

    [Fact]
    public void Words_are_counted_for_each_kind_by_itself()
    {
        var words = Corpus.WordFrequencies(StopWords.English);
        Assert.Equal(new("troops", "article", 3, 1, 3000.0 / 16), words[0]);
        Assert.Equal(new("troops", "brief", 1, 1, 1000.0 / 6), words.Single(row => row is { Kind: "brief", Word: "troops" }));
        Assert.Equal(2, words.Single(row => row.Word == "korea").Count);
        Assert.DoesNotContain(words, row => row.Word == "and");
        Assert.Contains(Corpus.WordFrequencies(), row => row.Word == "and");
    }

    [Fact]
    public void A_notebook_shows_what_kinds_of_text_the_words_are_from()
    {
        var html = Corpus.Concordance("troops", window: 2).ToDisplayString("text/html");
        Assert.Contains("<caption>4 lines with &#39;troops&#39;, 3 from articles and 1 from briefs</caption>", html, StringComparison.Ordinal);
        Assert.Contains("2 texts: 1 article and 1 brief", Corpus.ToDisplayString("text/plain"), StringComparison.Ordinal);
        Assert.Contains("words, each kind of text by itself: 12 of articles, 6 of briefs", Corpus.WordFrequencies().ToDisplayString("text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_shows_a_text_whole_with_its_ids()
    {
        Assert.Equal("<p>No soldier spoke. [two#p1.s2]</p>", Corpus.Sentence("two#p1.s2").ToDisplayString("text/html").Trim());
        var text = Corpus["one"].ToDisplayString("text/plain");
        Assert.Contains("More North Korean troops came. [one#p2]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_id_twice_is_a_fault_and_the_first_stays()
    {
        var faults = new List<RowError>();
        var reader = new CorpusReader(faults.Add);
        reader.Add("a/one.md", File("one", "article", "First."));
        reader.Add("b/one.md", File("one", "article", "Second."));
        Assert.Equal("b/one.md:1: id: 'one': is the id of a/one.md already", Assert.Single(faults).ToString());
        Assert.Equal("First.", reader.ToCorpus()["one"].Text);
    }

    private static ResearchKit.Corpus Of(params (string Id, string Kind, string Text)[] articles)
    {
        var reader = new CorpusReader(fault => Assert.Fail(fault.ToString()));
        foreach (var (id, kind, text) in articles)
        {
            reader.Add($"articles/{id}.md", File(id, kind, text));
        }

        return reader.ToCorpus();
    }

    private static byte[] File(string id, string kind, string text) =>
        Encoding.UTF8.GetBytes($"---\nid: {id}\nkind: {kind}\ntitle: T\nlanguage: en\n---\n\n{text}\n");
}
