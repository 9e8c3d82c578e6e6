using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks.Tests.Comparing;

public class SanitisersTests
{
    private const string File =
        """
        # what differs from run to run
        [times]
        regex: \d+(\.\d+)? ms
        replace: TIME

        [names]
        regex = user (\w+)
        replace = \1 the user
        """;

    private static readonly ComparisonOptions Options = new() { Sanitisers = Sanitisers.Parse(File, "s.cfg") };

    [Fact]
    public void Matches_are_replaced_in_every_kind_of_output()
    {
        Assert.Empty(Compared.Text("took 5 ms", "took 17.25 ms", Options).Lines());
        Assert.Empty(Compared.Form("text/html", "<p>5 ms</p>", "<p>6 ms</p>", Options).Lines());
        Assert.Empty(Compared.Form("application/json", new JsonObject { ["t"] = "5 ms" }, new JsonObject { ["t"] = "6 ms" }, Options).Lines());
        Assert.Empty(Compared.Outputs([new ErrorOutput("E", "after 5 ms", [])], [new ErrorOutput("E", "after 6 ms", [])], Options).Lines());
        Assert.Empty(Compared.Outputs([new StreamOutput("stdout", "5 ms")], [new StreamOutput("stdout", "6 ms")], Options).Lines());
    }

    [Fact]
    public void Groups_are_referred_to_as_python_does() => Assert.Equal("ann the user", Options.Sanitisers.Apply("user ann"));

    [Theory]
    [InlineData("regex: a\nreplace: b\nreplace: c", "s.cfg:3: a section has one regex")]
    [InlineData("[x]\nregex: (", "s.cfg:2: ")]
    [InlineData("[x]\nregex: a", "s.cfg:2: this regex has no replace")]
    [InlineData("hello", "s.cfg:1: neither")]
    public void A_fault_is_told_with_its_line(string text, string said) =>
        Assert.StartsWith(said, Assert.Throws<SanitiserException>(() => Sanitisers.Parse(text, "s.cfg")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_replaces_nothing() => Assert.Equal(0, Sanitisers.Parse("", "s.cfg").Count);
}
