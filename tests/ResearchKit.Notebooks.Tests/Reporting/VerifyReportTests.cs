using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Reporting;

public partial class VerifyReportTests
{
    private static readonly CellVerdict ChangedCell = new(3, 2, "chart", Verdict.Changed)
    {
        Source = "x < y && \"z\"",
        Differences = [new(1, "text/html", "row 1 “<b>NIS</b>”", "<script>alert(1)</script>", "\e[31mred\e[0m\u0001", "+1 (+5%)")],
        DifferenceCount = 12,
    };

    private static readonly VerifyReport Report = new(
        [
            new("notebooks/a & b.ipynb", Verdict.Changed)
            {
                Cells = [new(0, 1, "setup", Verdict.Same) { Tolerated = 3 }, ChangedCell, new(4, 3, null, Verdict.NotRun) { Note = "its tag says to skip it" }],
                Findings = [new(FindingKind.Fault, "counts", "was run as [7]", 2), new(FindingKind.Warning, "clock", "DateTime.Now reads the clock", 1, 4)],
                Kernel = "researchkit-csharp",
                Elapsed = TimeSpan.FromSeconds(1.5),
            },
            new("notebooks/c.ipynb", Verdict.Failed)
            {
                Cells = [new(0, 1, "boom", Verdict.Failed) { Error = new("System.Exception", "boom", ["at cell 1"]) }],
                Failure = new InvalidNotebookException("notebooks/c.ipynb", 3, "no notebook"),
            },
            new("notebooks/d.ipynb", Verdict.Same) { IsRemembered = true },
        ],
        [new("system", "Linux <1>")],
        TimeSpan.FromSeconds(2));

    [Fact]
    public void Json_has_every_verdict_finding_and_difference()
    {
        var json = JsonNode.Parse(Report.ToJson())!;
        Assert.Equal((1, 1, 1), ((int)json["same"]!, (int)json["changed"]!, (int)json["failed"]!));
        var first = json["notebooks"]![0]!;
        Assert.Equal("changed", (string?)first["verdict"]);
        Assert.Equal((4, 1), ((int)first["findings"]![1]!["line"]!, (int)first["findings"]![1]!["cell"]!));
        var cell = first["cells"]![1]!;
        Assert.Equal((12, "+1 (+5%)", "<script>alert(1)</script>"), ((int)cell["differenceCount"]!, (string?)cell["differences"]![0]!["amount"], (string?)cell["differences"]![0]!["was"]));
    }

    [Fact]
    public void JUnit_has_a_suite_a_notebook_and_a_test_a_cell_and_counts_them()
    {
        var suites = XDocument.Parse(Report.ToJUnit()).Root!;
        Assert.Equal(["6", "2", "1", "2"], new[] { "tests", "failures", "errors", "skipped" }.Select(name => suites.Attribute(name)!.Value));
        Assert.Equal(["notebooks/a & b.ipynb", "notebooks/c.ipynb", "notebooks/d.ipynb"], suites.Elements().Select(suite => suite.Attribute("name")!.Value));
        Assert.Equal("12 differences", suites.Descendants("failure").First().Attribute("message")!.Value);
        Assert.Equal("1.500", suites.Elements().First().Attribute("time")!.Value);
    }

    [Fact]
    public void The_page_needs_nothing_else_and_runs_nothing()
    {
        var page = Report.ToHtml();
        Assert.DoesNotMatch(Loads(), page);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', page);
    }

    [Fact]
    public void The_page_says_what_the_terminal_says()
    {
        var text = HtmlComparison.TextOf(HtmlComparison.Parse(Report.ToHtml()).Body!);
        Assert.Contains("2 of 3 notebooks not the same, or with faults", text, StringComparison.Ordinal);
        Assert.Contains("changed, 1 cell, 3 values within tolerance, 1 fault, 1 warning", text, StringComparison.Ordinal);
        Assert.Contains("cell 1, line 4: DateTime.Now reads the clock", text, StringComparison.Ordinal);
        Assert.Contains("and 11 differences more", text, StringComparison.Ordinal);
        Assert.Contains("Not run: cell 3, since its tag says to skip it.", text, StringComparison.Ordinal);
        Assert.Contains("System.Exception: boom", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_chart_says_is_told_before_where_its_marks_stand_and_these_are_counted()
    {
        var figure = new JsonObject { ["data"] = new JsonArray(new JsonObject { ["y"] = new JsonArray(1, 2, 3, 4, 5, 6, 7, 8, 9) }) };
        var moved = JsonNode.Parse(figure.ToJsonString().Replace("[1,", "[0,", StringComparison.Ordinal).Replace(",9]", ",10]", StringComparison.Ordinal))!;
        var cell = Held(Chart(figure, "Highest: 9."), Chart(moved, "Highest: 10."));
        Assert.Equal(["text/plain", "application/vnd.plotly.v1+json", "application/vnd.plotly.v1+json"], cell.Differences.Select(difference => difference.Form));
        Assert.Equal(["output 1, text/plain, line 1: +1 (+11.11%)", "- Highest: 9.", "+ Highest: 10."], DifferenceText.Lines(Assert.Single(DifferenceText.Told(cell)), 6));
        Assert.Equal(["and 2 in the drawing of its chart"], DifferenceText.Rest(cell, DifferenceText.Told(cell)));
        Assert.EndsWith("+ 10\n", DifferenceText.Of(cell), StringComparison.Ordinal);

        var page = (Report with { Notebooks = [Report.Notebooks[0] with { Cells = [cell] }] }).ToHtml();
        Assert.Matches("(?s)Highest: 10.*<details><summary class=\"quiet\">and 2 in the drawing of its chart</summary>.*data\\[0\\]", page);
    }

    [Fact]
    public void Where_only_a_drawing_differs_its_words_are_told()
    {
        static JsonObject Figure(int value, string text) => new() { ["data"] = new JsonArray(new JsonObject { ["x"] = new JsonArray(value), ["text"] = new JsonArray(text) }) };
        var cell = Held(Chart(Figure(1, "500"), "same"), Chart(Figure(2, "600"), "same"));
        Assert.Equal("data[0].text[0] (x = 2)", Assert.Single(DifferenceText.Told(cell)).Place);
        Assert.Equal(["and 1 more in the drawing of its chart"], DifferenceText.Rest(cell, DifferenceText.Told(cell)));
    }

    [Fact]
    public void Where_only_marks_stand_elsewhere_the_first_are_told()
    {
        var (was, now) = (new JsonArray([.. Enumerable.Range(0, 30)]), new JsonArray([.. Enumerable.Range(1, 30)]));
        var cell = Held(Chart(new JsonObject { ["y"] = was }, "same"), Chart(new JsonObject { ["y"] = now }, "same"));
        Assert.Equal((30, 30, 20), (cell.DifferenceCount, cell.DrawnCount, cell.Differences.Count));
        Assert.Equal(3, DifferenceText.Told(cell).Count);
        Assert.Equal(["and 27 more in the drawing of its chart"], DifferenceText.Rest(cell, DifferenceText.Told(cell)));
        Assert.EndsWith("and 10 more in the drawing of its chart\n", DifferenceText.Of(cell), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_one_verdict_is_the_same_bytes_each_time() =>
        Assert.Equal((Report.ToHtml(), Report.ToJson(), Report.ToJUnit()), (Report.ToHtml(), Report.ToJson(), Report.ToJUnit()));

    private static CellVerdict Held(DisplayOutput was, DisplayOutput now) =>
        new NotebookComparison(new()).Compare(Run(was), Run(now)).Single();

    private static Notebook Run(Output output)
    {
        var cell = new CodeCell("chart") { ExecutionCount = 1 };
        cell.SetOutputs([output]);
        return NewNotebook.Of(cell);
    }

    private static DisplayOutput Chart(JsonNode figure, string text) =>
        new(new() { ["application/vnd.plotly.v1+json"] = figure.DeepClone(), ["text/plain"] = text }, []);

    [GeneratedRegex("<script|<link|<img|<iframe|src=|@import|url\\(", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();
}
