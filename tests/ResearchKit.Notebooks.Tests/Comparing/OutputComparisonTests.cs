using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks.Tests.Comparing;

public class OutputComparisonTests
{
    [Fact]
    public void A_stream_is_one_text_however_it_came()
    {
        Output[] was = [new StreamOutput("stdout", "a\nb"), new StreamOutput("stderr", "x"), new StreamOutput("stdout", "c\n")];
        Output[] now = [new StreamOutput("stderr", "x"), new StreamOutput("stdout", "a\nbc\n")];
        Assert.Empty(Compared.Outputs(was, now).Lines());
    }

    [Fact]
    public void A_display_between_two_pieces_of_a_stream_keeps_its_place()
    {
        Output[] was = [new StreamOutput("stdout", "a"), Compared.Display("text/plain", "d"), new StreamOutput("stdout", "b")];
        Output[] now = [new StreamOutput("stdout", "ab"), Compared.Display("text/plain", "d")];
        Assert.NotEmpty(Compared.Outputs(was, now).Lines());
    }

    [Fact]
    public void The_line_of_a_text_that_differs_is_named() =>
        Assert.Equal(["line 2: two → zwei"], Compared.Text("one\ntwo\nthree", "one\nzwei\nthree").Lines());

    [Fact]
    public void Lines_that_are_new_or_missing_do_not_make_the_others_differ()
    {
        Assert.Equal(["lines 2-3: ∅ → x\ny"], Compared.Text("one\ntwo", "one\nx\ny\ntwo").Lines());
        Assert.Equal(["was line 1: one → ∅"], Compared.Text("one\ntwo\nthree", "two\nthree").Lines());
    }

    [Fact]
    public void Windows_line_ends_are_no_difference() => Assert.Empty(Compared.Text("a\r\nb", "a\nb").Lines());

    [Fact]
    public void A_number_in_a_text_says_by_how_much_it_has_changed() =>
        Assert.Equal(["line 1: mean 2.5 km → mean 3 km (+0.5 (+20%))"], Compared.Text("mean 2.5 km", "mean 3 km").Lines());

    [Fact]
    public void Numbers_within_the_tolerance_count_as_the_same_and_are_counted()
    {
        var differences = Compared.Text("mean 0.30000000000000004, n = 1,234", "mean 0.3, n = 1,234");
        Assert.Equal((0, 1), (differences.Count, differences.Tolerated));
        Assert.Equal(1, Compared.Text("0.30000000000000004", "0.3", new() { Tolerance = Tolerance.Exact }).Count);
    }

    [Fact]
    public void Thousands_and_signs_are_read_as_people_write_them()
    {
        var options = new ComparisonOptions { Tolerance = new(0.01) };
        Assert.Empty(Compared.Text("12,000 and −5", "12,001 and −5", options).Lines());
        Assert.NotEmpty(Compared.Text("5", "-5", options).Lines());
        Assert.NotEmpty(Compared.Text("1-5", "1 5", options).Lines());
    }

    [Fact]
    public void Json_is_compared_value_by_value() => Assert.Equal(
        ["a.b[1]: 2 → 3 (+1 (+50%))", "a.c: x → ∅", "d: ∅ → true"],
        Compared.Form(
            "application/json",
            JsonNode.Parse("""{"a":{"b":[1,2],"c":"x"}}""")!,
            JsonNode.Parse("""{"a":{"b":[1,3]},"d":true}""")!).Lines());

    [Fact]
    public void Json_that_only_writes_a_number_otherwise_is_the_same() =>
        Assert.Empty(Compared.Form("application/json", JsonNode.Parse("[1, 2e3]")!, JsonNode.Parse("[1.0, 2000]")!).Lines());

    [Fact]
    public void A_text_is_not_a_number_though_it_looks_like_one() =>
        Assert.Equal(["v: 1 → 1"], Compared.Form("application/json", JsonNode.Parse("""{"v":"1"}""")!, JsonNode.Parse("""{"v":1}""")!).Lines());

    [Fact]
    public void A_point_of_a_figure_is_named_by_its_trace_and_position()
    {
        static JsonNode Figure(double y) => new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject { ["name"] = "NIS", ["x"] = new JsonArray("2024-10", "2024-11"), ["y"] = new JsonArray(10, y) }),
        };
        var line = Assert.Single(Compared.Form("application/vnd.plotly.v1+json", Figure(20), Figure(25)).Lines());
        Assert.Equal("data[0] “NIS”.y[1] (x = 2024-11): 20 → 25 (+5 (+25%))", line);
    }

    [Fact]
    public void An_array_that_grew_says_what_is_new_in_it() => Assert.Equal(
        ["[1], 2 items before, 3 now: ∅ → b"],
        Compared.Form("application/json", JsonNode.Parse("""["a","c"]""")!, JsonNode.Parse("""["a","b","c"]""")!).Lines());

    [Fact]
    public void Images_are_compared_by_their_bytes_not_by_how_base64_is_broken()
    {
        var bytes = Convert.ToBase64String([1, 2, 3, 4, 5, 6]);
        Assert.Empty(Compared.Form("image/png", bytes, bytes.Insert(4, "\n") + "\n").Lines());
        Assert.StartsWith(": 6 bytes, SHA-256 ", Assert.Single(Compared.Form("image/png", bytes, Convert.ToBase64String([1])).Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_compared_by_type_and_message_not_by_traceback()
    {
        Assert.Empty(Compared.Outputs([new ErrorOutput("E", "m", ["at here"])], [new ErrorOutput("E", "m", ["at there"])]).Lines());
        Assert.Equal(["type: E → F", "message: m → n"], Compared.Outputs([new ErrorOutput("E", "m", [])], [new ErrorOutput("F", "n", [])]).Lines());
    }

    [Fact]
    public void Forms_and_outputs_that_are_new_missing_or_of_another_kind_are_told()
    {
        Assert.Equal(["is missing: b → ∅", "is new: ∅ → b"], Compared.Outputs([Compared.Display("text/markdown", "b")], [Compared.Display("text/plain", "b")]).Lines());
        Assert.Equal(["is new: ∅ → t"], Compared.Outputs([], [new StreamOutput("stdout", "t")]).Lines());
        Assert.Equal(["is of another kind: t → E: m"], Compared.Outputs([new StreamOutput("stdout", "t")], [new ErrorOutput("E", "m", [])]).Lines());
    }

    [Fact]
    public void Outputs_without_any_form_are_the_same_as_each_other()
    {
        var empty = Output.Of(new() { ["output_type"] = "display_data" });
        Assert.Empty(Compared.Outputs([empty], [new DisplayOutput([], [])]).Lines());
        Assert.NotEmpty(Compared.Outputs([empty], [Compared.Display("text/plain", "x")]).Lines());
    }

    [Fact]
    public void Of_very_many_differences_the_first_are_kept_and_all_are_counted()
    {
        var was = new JsonArray([.. Enumerable.Range(0, 100).Select(i => (JsonNode)i)]);
        var now = new JsonArray([.. Enumerable.Range(0, 100).Select(i => (JsonNode)(i + 1000))]);
        var differences = Compared.Form("application/json", was, now, new() { MostDifferences = 5 });
        Assert.Equal((5, 100), (differences.Kept.Count, differences.Count));
    }

    [Fact]
    public void Fifty_megabytes_that_differ_in_one_line_are_compared()
    {
        var line = new string('x', 99) + "\n";
        var was = string.Concat(Enumerable.Repeat(line, 500_000));
        var now = was.Remove(25_000_000, 1).Insert(25_000_000, "y");
        Assert.Equal(1, Compared.Outputs([new StreamOutput("stdout", was)], [new StreamOutput("stdout", now)]).Count);
    }
}
