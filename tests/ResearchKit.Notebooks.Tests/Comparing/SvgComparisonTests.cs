namespace ResearchKit.Notebooks.Tests.Comparing;

public class SvgComparisonTests
{
    private const string Circle = "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><circle cx=\"1\" r=\"2\"/><text>a</text></g></svg>";

    [Fact]
    public void An_attribute_is_named_by_its_element() =>
        Assert.Equal(["svg/g[1]/circle[1], cx: 1 → 3 (+2 (+200%))"], Svg(Circle, Circle.Replace("cx=\"1\"", "cx=\"3\"", StringComparison.Ordinal)));

    [Fact]
    public void Text_is_compared() =>
        Assert.Equal(["svg/g[1]/text[2], text: a → b"], Svg(Circle, Circle.Replace(">a<", ">b<", StringComparison.Ordinal)));

    [Fact]
    public void How_an_image_is_written_matters_only_where_bytes_are_asked_for()
    {
        var other = Circle.Replace("cx=\"1\" r=\"2\"", "r='2' cx='1'", StringComparison.Ordinal);
        Assert.Empty(Svg(Circle, other));
        Assert.StartsWith("bytes, though not the structure: ", Assert.Single(Compared.Form("image/svg+xml", Circle, other, new() { Svg = SvgComparison.Bytes }).Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_more_is_told_with_its_markup() => Assert.Equal(
        ["svg/g[1], 2 elements before, 3 now: ∅ → <rect xmlns=\"http://www.w3.org/2000/svg\" />"],
        Svg(Circle, Circle.Replace("<text>", "<rect/><text>", StringComparison.Ordinal)));

    [Fact]
    public void What_is_no_xml_is_compared_as_text() => Assert.Equal(["line 1: <svg → <svg>"], Svg("<svg", "<svg>"));

    [Fact]
    public void An_image_cannot_read_files_of_the_machine()
    {
        const string Hostile = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>";
        Assert.DoesNotContain(Svg(Hostile, Circle), line => line.Contains(Environment.MachineName, StringComparison.Ordinal));
    }

    private static string[] Svg(string was, string now) => Compared.Form("image/svg+xml", was, now).Lines();
}
