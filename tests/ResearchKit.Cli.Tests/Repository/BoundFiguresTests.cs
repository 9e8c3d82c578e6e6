using System.Text.RegularExpressions;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>Figures in the texts of shipped notebooks come from the code above them, so that text and data cannot drift apart.</summary>
public sealed partial class BoundFiguresTests
{
    /// <summary>Numbers that are no result: how a question is put, what is counted by design, how long a lesson takes.</summary>
    private static readonly string[] Idioms =
    [
        "ten minutes", "ten pages", "two signs", "two things", "two pages", "two reports", "two witnesses", "two kinds", "two months", "three things", "two actors",
        "two thirds", "two sentences", "the two", "two agencies", "two propositions", "two blind", "two coders", "two historians",
        "one event or two", "two quotation marks", "five words", "three lines", "three questions", "two pieces", "two numbers", "half a year", "easier half", "45 minutes", "60 minutes",
        "0 is chance, 1 agreement",
    ];

    [Fact]
    public void No_figure_in_a_text_stands_by_itself() => Assert.Empty(Loose(Figures));

    [Fact]
    public void No_number_in_words_or_of_one_or_two_digits_stands_by_itself_unless_it_is_no_result() => Assert.Empty(Loose(Words));

    [Fact]
    public void Each_number_that_is_taken_for_no_result_stands_in_a_text()
    {
        var texts = string.Join('\n', Texts().Select(text => Plain(text.Source)));
        Assert.All(Idioms, idiom => Assert.Contains(idiom, texts, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("two of them, and twelve more", "two twelve")]
    [InlineData("a third of the rows, some twenty-four", "third twenty-four")]
    [InlineData("It took 14 days, 3 at least", "14 3")]
    [InlineData("## 3. Two kinds of text\n\n2. Open both pages of section 4, exercises 1, 4\nand 8: one thing, or two pages?", "")]
    [InlineData("| 3 Numbers | 10 | in pairs |", "")]
    [InlineData("<!--= n -->12<!--/--> of `c150`, on 2024", "")]
    public void A_number_in_words_is_one_but_for_idioms_headings_and_places_in_the_notebook(string text, string expected) => Assert.Equal(expected, string.Join(' ', Words(text)));

    [Theory]
    [InlineData("put at 12,000 men", "12,000")]
    [InlineData("put at 150 in 2024", "150")]
    [InlineData("In October 2024 there were <!--= n:N0 -->12,000<!--/--> of them; `c150` and [a](x150.md).", "")]
    [InlineData("## References\n\n- *Journal* 121 (2019), 101–140", "")]
    public void A_year_code_a_link_and_a_reference_are_no_figure(string text, string expected) => Assert.Equal(expected, string.Join(' ', Figures(text)));

    private static IEnumerable<string> Loose(Func<string, IEnumerable<string>> numbers) => Texts()
        .SelectMany(text => numbers(text.Source).Select(number => $"{text.File}: {number}"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<(string File, string Source)> Texts() =>
        Directory.EnumerateFiles(Checkout.PathOf("notebooks"), "*.ipynb", SearchOption.AllDirectories)
            .SelectMany(file => Notebook.Load(file).Cells.OfType<MarkdownCell>().Select(cell => (Path.GetFileName(file), cell.Source)));

    private static IEnumerable<string> Figures(string text) =>
        Figure().Matches(NoFigures().Replace(text, "")).Select(match => match.Value).Where(figure => !Year().IsMatch(figure));

    private static IEnumerable<string> Words(string text) => Number()
        .Matches(Idioms.Aggregate(Places().Replace(Plain(text), ""), (rest, idiom) => Regex.Replace(rest, $@"\b{Regex.Escape(idiom)}\b", "", RegexOptions.IgnoreCase)))
        .Select(match => match.Value);

    /// <summary>A text as it is read, on one line a paragraph.</summary>
    private static string Plain(string text) => LineBreak().Replace(NoFigures().Replace(text, ""), " ");

    /// <summary>Bindings, other comments, code, the targets of links, and references to the end.</summary>
    [GeneratedRegex(@"<!--=.*?<!--/-->|<!--.*?-->|```.*?```|`[^`]*`|\]\([^)]*\)|https?://\S+|^## References.*", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex NoFigures();

    [GeneratedRegex(@"\d[\d,]*\d\d|\d+\.\d+|\d+ ?%")]
    private static partial Regex Figure();

    /// <summary>A line break within a paragraph.</summary>
    [GeneratedRegex(@"(?<!\n)\n(?![\n|#\-]|\d+\.)")]
    private static partial Regex LineBreak();

    /// <summary>Numbers of headings, of items, and of parts of the notebook; tables.</summary>
    [GeneratedRegex(@"^#+ \d+\. |^\d+\. |^\|.*|\b(?:sections?|exercises?|parts?) \d+(?:(?:,| and|, and) \d+)*", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Places();

    [GeneratedRegex(@"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|dozens?|half|thirds?(?= of)|quarters?(?= of))\b|(?<![\w.,#–-])\d{1,2}(?![\w,–-]|\.\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:1[89]|20)\d\d$")]
    private static partial Regex Year();
}
