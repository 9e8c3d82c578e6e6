namespace ResearchKit.Tests.Corpus;

/// <summary>The study's own articles.</summary>
public class RealArticlesTests
{
    private static readonly string Folder = Path.Combine(StudyData.Root(), "articles");

    [Fact]
    public void All_articles_of_the_study_are_read_without_a_fault()
    {
        var faults = new List<RowError>();
        var corpus = ResearchKit.Corpus.Read(Folder, faults);
        Assert.Empty(faults);
        Assert.Equal(Directory.GetFiles(Folder, "*.md").Length, corpus.Count);
        Assert.Equal("seed", Assert.Single(corpus.OfKind("article")).Id);
    }

    [Fact]
    public void The_seed_article_has_its_eight_paragraphs_and_their_sentences()
    {
        var seed = ResearchKit.Corpus.Read(Folder, [])["seed"];
        Assert.Equal([3, 2, 2, 2, 1, 2, 2, 2], seed.Passages.Select(passage => passage.Sentences.Count));
        Assert.Equal("seed#p4.s2", seed.Passages[3].Sentences[1].Id);
        Assert.EndsWith("with the U.S. and South Korea.", seed.Passages[3].Sentences[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_of_the_seed_article_are_found_in_their_passages()
    {
        var corpus = ResearchKit.Corpus.Read(Folder, []);
        Assert.Equal([1500], Quantities.NumbersIn(corpus.Find("seed#p1")!).Select(number => number.Value));
        Assert.Equal([12000, 4], Quantities.NumbersIn(corpus.Find("seed#p3")!).Select(number => number.Value).Take(2));
        Assert.True(Quantities.Mentions(corpus.Find("seed#p3.s1")!, 12000));
        Assert.False(Quantities.Mentions(corpus.Find("seed#p1")!, 13));
    }
}
