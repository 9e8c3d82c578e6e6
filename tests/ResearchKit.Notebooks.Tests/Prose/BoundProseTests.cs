using CsCheck;

namespace ResearchKit.Notebooks.Tests.Prose;

public class BoundProseTests
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
    [InlineData("two\nlines, the second with <!--=x-->1<!--/-->", "x")]
    [InlineData("a <!-- plain comment --> b")]
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
    [InlineData("a\n\n<!--=x-->1<!--/--> b", 3, "cannot begin a line")]
    [InlineData("a\n\n<div>\n<!--=x-->1<!--/-->\n</div>", 4, "within HTML")]
    public void A_malformed_binding_is_named_with_its_line(string source, int line, string reason)
    {
        var fault = Assert.Throws<BoundProseException>(() => BoundProse.Read(source));
        Assert.Equal(line, fault.Line);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

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
}
