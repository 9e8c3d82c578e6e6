using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Tests.Corpus;

/// <summary>A concordance on a page of plain text, which is narrower than what it shows.</summary>
public class ConcordanceViewTests
{
    [Fact]
    public void The_words_next_to_the_keyword_are_never_cut_off()
    {
        var far = string.Join(' ', Enumerable.Repeat("faraway", 12));
        var passage = new Passage("one#p1", $"{far} nearby troops close {far}");
        var article = new Article { Id = "one", Kind = "article", Title = "T", Language = "en", Passages = [passage] };
        var line = new ResearchKit.Corpus([article]).Concordance("troops", window: 13).ToDisplayString("text/plain").Split('\n')[3];
        Assert.Contains("nearby  troops   close", line, StringComparison.Ordinal);
        Assert.Contains("…faraway", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 1, 120);
    }
}
