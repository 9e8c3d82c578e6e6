using System.Text;

namespace ResearchKit.Tests.Corpus;

/// <summary>Reading an article from its file, whole or faulty.</summary>
public class ArticleReaderTests
{
    private const string Head = "---\nid: one\nkind: article\ntitle: \"A title: with a colon\"\nlanguage: en\n";

    [Fact]
    public void An_article_has_its_front_matter_and_its_paragraphs()
    {
        var article = Read(Head + "publisher: null\npublished: \"2024-10-18/2024-10-19\"\nurl: \"https://example.org/a\"\n---\n\nOne.\n\n\nTwo.\nMore.\n");
        Assert.Equal(("one", "article", "A title: with a colon", "en"), (article.Id, article.Kind, article.Title, article.Language));
        Assert.Equal("2024-10-18/2024-10-19", article.Published!.ToString());
        Assert.Null(article.Publisher);
        Assert.Equal(["one#p1: One.", "one#p2: Two.\nMore."], article.Passages.Select(passage => $"{passage.Id}: {passage.Text}"));
        Assert.Equal(["one#p2.s1: Two.", "one#p2.s2: More."], article.Passages[1].Sentences.Select(s => $"{s.Id}: {s.Text}"));
    }

    [Fact]
    public void A_byte_order_mark_and_CRLF_make_no_difference()
    {
        var text = Head + "---\n\nOne.\n\nTwo.\n";
        var plain = Read(text);
        var other = Read(Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))).ToArray());
        Assert.Equal(plain.Passages, other.Passages);
        Assert.Equal(plain.Title, other.Title);
    }

    [Theory]
    [InlineData("", "one.md: is empty")]
    [InlineData("Some text.\n", "one.md:1: 'Some text.': has no front matter")]
    [InlineData("---\nid: one\nSome text.\n", "one.md:1: its front matter does not end")]
    [InlineData("---\nid: [one\n---\n\nText.\n", "one.md:2: its front matter is not YAML of the form 'name: value': the value of 'id'")]
    [InlineData("---\nid: one\nid: two\n---\n\nText.\n", "one.md:3: its front matter is not YAML of the form 'name: value': 'id' stands twice")]
    [InlineData("---\ntitle:\n  nested: yes\n---\n\nText.\n", "one.md:3: its front matter is not YAML of the form 'name: value': the value of 'title'")]
    [InlineData("---\n- a\n- list\n---\n\nText.\n", "one.md:2: its front matter is not YAML")]
    public void Front_matter_that_is_none_is_one_fault(string content, string fault) => AssertFaults(content, fault);

    [Theory]
    [InlineData("kind: article\ntitle: T\nlanguage: en", "one.md:1: id: its front matter has no 'id'")]
    [InlineData("id: one\ntitle: T\nlanguage: en", "one.md:1: kind: its front matter has no 'kind'")]
    [InlineData("id: one\nkind: article\ntitle:\nlanguage: en", "one.md:4: title: its front matter has no 'title'")]
    [InlineData("id: one\nkind: article\ntitle: \" \"\nlanguage: en", "one.md:4: title: its front matter has no 'title'")]
    [InlineData("id: one\nkind: article\ntitle: T", "one.md:1: language: its front matter has no 'language'")]
    [InlineData("id: two\nkind: article\ntitle: T\nlanguage: en", "one.md:2: id: 'two': is not the file's name, 'one'")]
    [InlineData("id: ../one\nkind: article\ntitle: T\nlanguage: en", "one.md:2: id: '../one': is no id")]
    [InlineData("id: one\nkind: novel\ntitle: T\nlanguage: en", "one.md:3: kind: 'novel': is no kind of text; the kinds are article, brief")]
    [InlineData("id: one\nkind: article\ntitle: T\nlanguage: English", "one.md:5: language: 'English': is no language tag")]
    [InlineData("id: one\nkind: article\ntitle: T\nlanguage: en\npublished: 2024-13", "one.md:6: published: '2024-13': is no EDTF date: month '13'")]
    [InlineData("id: one\nkind: article\ntitle: T\nlanguage: en\nurl: \"javascript:alert(1)\"", "one.md:6: url: 'javascript:alert(1)': is no address")]
    [InlineData("id: one\nkind: article\ntitle: T\nlanguage: en\npublishd: 2024", "one.md:6: publishd: '2024': is no field of an article")]
    public void A_field_that_is_missing_or_wrong_is_named_with_its_line(string fields, string fault) =>
        AssertFaults($"---\n{fields}\n---\n\nText.\n", fault);

    [Fact]
    public void All_faults_of_a_file_are_told_at_once() =>
        AssertFaults("---\nid: two\nkind: novel\npublished: circa 1900\n---\n", "one.md: has no text after", "id: 'two'", "kind: 'novel'", "'title'", "published: 'circa 1900'", "'language'");

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x2D, 0x00 }, "is in UTF-16")]
    [InlineData(new byte[] { 0x2D, 0x2D, 0x2D, 0x0A, 0x61, 0xE9, 0x0A }, "one.md:2: is not in UTF-8: byte 6 is 0xE9")]
    [InlineData(new byte[] { 0x2D, 0x00, 0x2D }, "one.md:1: is no text: it has the control character U+0000")]
    public void A_wrong_encoding_is_told_with_its_place(byte[] bytes, string fault) => AssertFaults(bytes, fault);

    [Fact]
    public void A_very_long_line_is_read()
    {
        var article = Read(Head + "---\n\n" + new string('x', 10_000_000) + ". End.\n");
        Assert.Equal(2, article.Passages.Single().Sentences.Count);
    }

    [Fact]
    public void Deep_nesting_does_no_harm() =>
        AssertFaults("---\nid: " + new string('[', 100_000) + "\n---\n\nText.\n", "its front matter is not YAML");

    private static Article Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    private static Article Read(byte[] bytes)
    {
        var article = ArticleReader.Read("articles/one.md", bytes, fault => Assert.Fail(fault.ToString()));
        Assert.NotNull(article);
        return article;
    }

    private static void AssertFaults(string content, params string[] faults) => AssertFaults(Encoding.UTF8.GetBytes(content), faults);

    private static void AssertFaults(byte[] bytes, params string[] faults)
    {
        var found = new List<RowError>();
        Assert.Null(ArticleReader.Read("one.md", bytes, found.Add));
        Assert.Equal(faults.Length, found.Count);
        Assert.All(faults, fault => Assert.Contains(found, error => error.ToString().Contains(fault, StringComparison.Ordinal)));
    }
}
