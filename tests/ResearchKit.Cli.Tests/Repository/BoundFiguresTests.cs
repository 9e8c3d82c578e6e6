using System.Text.RegularExpressions;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>Figures in the texts of shipped notebooks come from the code above them, so that text and data cannot drift apart.</summary>
public sealed partial class BoundFiguresTests
{
    [Fact]
    public void No_figure_in_a_text_stands_by_itself()
    {
        var loose = Directory.EnumerateFiles(Checkout.PathOf("notebooks"), "*.ipynb", SearchOption.AllDirectories)
            .SelectMany(file => Notebook.Load(file).Cells.OfType<MarkdownCell>()
                .SelectMany(cell => Figures(cell.Source).Select(figure => $"{Path.GetFileName(file)}: {figure}")))
            .Order(StringComparer.Ordinal);
        Assert.Empty(loose);
    }

    [Theory]
    [InlineData("put at 12,000 men", "12,000")]
    [InlineData("put at 150 in 2024", "150")]
    [InlineData("In October 2024 there were <!--= n:N0 -->12,000<!--/--> of them; `c150` and [a](x150.md).", "")]
    [InlineData("## References\n\n- *Journal* 121 (2019), 101–140", "")]
    public void A_year_code_a_link_and_a_reference_are_no_figure(string text, string expected) => Assert.Equal(expected, string.Join(' ', Figures(text)));

    private static IEnumerable<string> Figures(string text) =>
        Figure().Matches(NoFigures().Replace(text, "")).Select(match => match.Value).Where(figure => !Year().IsMatch(figure));

    /// <summary>Bindings, other comments, code, the targets of links, and references to the end.</summary>
    [GeneratedRegex(@"<!--=.*?<!--/-->|<!--.*?-->|```.*?```|`[^`]*`|\]\([^)]*\)|https?://\S+|^## References.*", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex NoFigures();

    [GeneratedRegex(@"\d[\d,]*\d\d|\d+\.\d+|\d+ ?%")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:1[89]|20)\d\d$")]
    private static partial Regex Year();
}
