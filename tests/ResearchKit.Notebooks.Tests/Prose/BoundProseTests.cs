using System.Text.RegularExpressions;
using CsCheck;

namespace ResearchKit.Notebooks.Tests.Prose;

public partial class BoundProseTests
{
    [Fact]
    public void A_value_is_found_with_its_expression_its_place_and_its_line()
    {
        const string Source = "# Denials\n\nThe Kremlin spoke **<!--= claims.By(\"kremlin\").Count -->5<!--/--> times**.";
        var value = Assert.Single(BoundProse.Read(Source).Values);
        Assert.Equal(new BoundValue("claims.By(\"kremlin\").Count", "5", Source.IndexOf('5', StringComparison.Ordinal), 3), value);
    }

    [Theory]
    [InlineData("a <!--=x-->1<!--/--> b <!--= y:N0 -->2 000<!--/-->", "x", "y:N0")]
    [InlineData("- item <!--=x--><!--/-->", "x")]
    [InlineData("> quoted <!--=x-->1<!--/-->", "x")]
    [InlineData("| a | b |\n|---|---|\n| n | <!--=x-->1<!--/--> |", "x")]
    [InlineData("# <!--=x-->1<!--/--> claims\n\n**<!--=y-->2<!--/-->** of them", "x", "y")]
    [InlineData("| <!--=x-->1<!--/--> | b |\n|---|---|\n| <!--=y-->2<!--/--> | |", "x", "y")]
    [InlineData("two\nlines, the second with <!--=x-->1<!--/-->", "x")]
    [InlineData("a <!-- = x -->1<!-- / -->, <!--  =y-->2<!--/ -->", "x", "y")]
    [InlineData("a <!-- plain comment --> b")]
    [InlineData("a\n\n<!-- ===== -->\n\nb <!--====--> c")]
    [InlineData("the code `<!--=x-->1<!--/-->` is shown")]
    [InlineData("```\na <!--=x-->1<!--/-->\n```")]
    [InlineData("")]
    public void Bindings_are_found_wherever_markdown_shows_text_and_nowhere_else(string source, params string[] expressions) =>
        Assert.Equal(expressions, BoundProse.Read(source).Values.Select(value => value.Expression));

    [Theory]
    [InlineData("a <!--=x-->1", 1, "is not ended")]
    [InlineData("a\n\nb 1<!--/-->", 3, "ends no bound value")]
    [InlineData("a <!--=x-->1 <!--=y-->2<!--/-->", 1, "before '<!--=x-->' has ended")]
    [InlineData("a <!--= -->1<!--/-->", 1, "no expression")]
    [InlineData("a <!-- = -->1<!--/-->", 1, "no expression")]
    [InlineData("a\n\n<!--=x-->1<!--/--> b", 3, "cannot begin a line")]
    [InlineData("a\n\n<!-- = x -->1<!--/--> b", 3, "cannot begin a line")]
    [InlineData("a\n\n- <!--=x-->1<!--/--> b", 3, "a list item")]
    [InlineData("1. <!--=x-->1<!--/--> b", 1, "a list item")]
    [InlineData("two\nlines\n   <!--=x-->1<!--/-->", 3, "cannot begin a line")]
    [InlineData("> <!--=x-->1<!--/--> b", 1, "a quotation")]
    [InlineData("a\n\n<div>\n<!--=x-->1<!--/-->\n</div>", 4, "within HTML")]
    public void A_malformed_binding_is_named_with_its_line(string source, int line, string reason)
    {
        var fault = Assert.Throws<BoundProseException>(() => BoundProse.Read(source));
        Assert.Equal(line, fault.Line);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a <!--=x-->1<!--\\--> my own words <!--/-->.", 1, "'<!--\\-->' begins before '<!--=x-->' has ended")]
    [InlineData("a <!--=x-->1<!-- end --> my own words <!--/-->.", 1, "begins before")]
    [InlineData("a\nb <!--=x-->1 my own\nwords <!--/-->.", 2, "is not ended by <!--/--> on its line")]
    [InlineData("a <!--=x-->1 my own\r\nwords <!--/-->.", 1, "on its line")]
    [InlineData("a <!--=x-->1 my\n\nown words\n\nb <!--/-->.", 1, "on its line")]
    [InlineData("a <!--=x-->1 `<!--/-->` my own words <!--/-->.", 1, "on its line")]
    [InlineData("a <!--=x ->1<!--/--> my own words <!--/-->.", 1, "is not ended")]
    [InlineData("- a <!--=x-->1\n- my own words <!--/-->", 1, "on its line")]
    public void Words_between_a_value_and_an_end_that_is_not_its_own_are_no_value(string source, int line, string reason) =>
        A_malformed_binding_is_named_with_its_line(source, line, reason);

    [Fact]
    public void Whatever_the_text_nothing_is_replaced_but_within_a_line_between_a_start_and_the_next_comment_its_end() =>
        Gen.OneOf("a ", "word. ", "a <!--=x-->1<!--/-->", "a <!--=x-->1", "<!-- / --> b", "<!--=x-->", "<!-- = y -->", "<!--=", "-->", "1", "<!--/-->", "<!-- / -->", "<!--/", "<!-- note -->", "\n", "\r\n", "\n\nc ", "`", "- ", "> ", "<b>", "é")
            .List[0, 14].Sample(parts =>
        {
            var source = string.Concat(parts);
            try
            {
                var prose = BoundProse.Read(source);
                var rest = source;
                foreach (var value in prose.Values.Reverse())
                {
                    Assert.Matches(StartAtTheEnd(), source[..value.Start]);
                    Assert.DoesNotMatch(BreakOrComment(), value.Shown);
                    Assert.Matches(EndAtTheStart(), source[(value.Start + value.Shown.Length)..]);
                    rest = rest.Remove(value.Start, value.Shown.Length);
                }

                Assert.Equal(rest, prose.With([.. prose.Values.Select(_ => "")]));
            }
            catch (BoundProseException)
            {
                Assert.Contains("<!--", source, StringComparison.Ordinal);
            }
        }, iter: 3000);

    [Fact]
    public void Only_the_values_change_when_others_are_put_in_their_places() =>
        Assert.Equal(
            "🇰🇵 a <!--=x-->eleven<!--/-->, b *<!--=y:N0--><!--/-->*\r\n",
            BoundProse.Read("🇰🇵 a <!--=x-->1<!--/-->, b *<!--=y:N0-->2<!--/-->*\r\n").With(["eleven", ""]));

    [Fact]
    public void A_text_with_its_own_values_is_the_same_text() =>
        Gen.OneOf("a ", "<!--=x-->1<!--/-->", "b **", "** ", "\n", "\n\nc ", "`", "é", "🇰🇵", "- ").List[0, 12].Sample(parts =>
        {
            var source = string.Concat(parts);
            try
            {
                var prose = BoundProse.Read(source);
                Assert.Equal(source, prose.With([.. prose.Values.Select(value => value.Shown)]));
            }
            catch (BoundProseException)
            {
                Assert.Contains("<!--=", source, StringComparison.Ordinal);
            }
        });

    [GeneratedRegex(@"<!--\s*=(?:(?!-->|<!--).)*-->$", RegexOptions.Singleline)]
    private static partial Regex StartAtTheEnd();

    [GeneratedRegex(@"[\r\n]|<!--")]
    private static partial Regex BreakOrComment();

    [GeneratedRegex(@"^<!--\s*/\s*-->")]
    private static partial Regex EndAtTheStart();
}
