using CsCheck;
using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.HiddenState;

public class HiddenStateTests
{
    [Fact]
    public void A_notebook_that_says_all_of_its_state_has_no_warning() => Assert.Empty(Warnings(
        "using System.Linq;\nvar xs = new[] { 3, 1 };",
        "int Twice(int x) => 2 * x;\nrecord Point(int X, int Y);",
        "var ys = xs.Select(x => Twice(x)).OrderBy(y => y).ToArray();\nforeach (var y in ys) { var t = y; t++; Console.WriteLine(t); }",
        "var p = new Point(X: xs[0], Y: 1) with { X = 5 };\np",
        "var random = new Random(17);\nrandom.Next()"));

    [Fact]
    public void A_cell_that_uses_what_only_a_later_one_defines_is_told_with_its_line() =>
        Assert.Equal(["cell 1, line 2: uses total, which only cell 2 below defines"], Warnings("var a = 1;\na + total", "var total = 2;"));

    [Fact]
    public void A_name_that_two_cells_define_is_told_where_it_is_used() =>
        Assert.Equal(["cell 3, line 1: uses x, which cells 1 and 2 define: it depends on which of them ran last"], Warnings("var x = 1;", "var x = 2;", "x + 1"));

    [Theory]
    [InlineData("x = 2;")]
    [InlineData("x += 2;")]
    [InlineData("x++;")]
    [InlineData("--x;")]
    [InlineData("x.Add(2);")]
    [InlineData("x[0] = 2;")]
    [InlineData("x.Y.Z = 2;")]
    [InlineData("Fill(ref x);")]
    [InlineData("(x, var z) = (1, 2);")]
    public void A_cell_that_changes_what_another_defines_is_told(string change) =>
        Assert.Equal(["cell 2, line 1: changes x, which cell 3 uses too: run twice, or in another order, they give something else"], Warnings("dynamic x = null;", change, "x"));

    [Theory]
    [InlineData("var y = x.Select(x => x + 1);")]
    [InlineData("x.Display();")]
    [InlineData("var o = new { x = 1 };")]
    [InlineData("x.Count()")]
    [InlineData("void F() { var x = 1; x++; }")]
    public void What_only_reads_or_is_another_thing_of_the_name_is_no_change(string code) =>
        Assert.Empty(Warnings("var x = new[] { 1 };", code, "x"));

    [Theory]
    [InlineData("DateTime.Now", "clock")]
    [InlineData("System.DateTime.UtcNow.Year", "clock")]
    [InlineData("DateTimeOffset.UtcNow", "clock")]
    [InlineData("var s = Stopwatch.StartNew();", "clock")]
    [InlineData("date.ToLocalTime()", "clock")]
    [InlineData("new Random().Next()", "randomness")]
    [InlineData("Random r = new();", "randomness")]
    [InlineData("Random.Shared.Next()", "randomness")]
    [InlineData("Guid.NewGuid()", "randomness")]
    [InlineData("\"a\".GetHashCode()", "randomness")]
    [InlineData("new HttpClient()", "network")]
    [InlineData("using (var c = new System.Net.Sockets.TcpClient(\"h\", 1)) { }", "network")]
    [InlineData("File.ReadAllText(\"/home/me/data.csv\")", "machine")]
    [InlineData("File.ReadAllText(@\"C:\\data\\a.csv\")", "machine")]
    [InlineData("Environment.MachineName", "machine")]
    [InlineData("Path.GetTempPath()", "machine")]
    public void What_depends_on_more_than_code_and_data_is_told(string code, string kind)
    {
        var finding = Assert.Single(HiddenStateCheck.Check(NewNotebook.Of("1", "\n" + code)));
        Assert.Equal((kind, FindingKind.Warning, 2, 2), (finding.Check, finding.Kind, finding.Cell, finding.Line));
    }

    [Theory]
    [InlineData("new Random(17)")]
    [InlineData("Random r = new(17);")]
    [InlineData("\"https://example.org/home/x\"")]
    [InlineData("\"/ˈhəʊm/\"")]
    [InlineData("File.ReadAllText(\"../data/events.csv\")")]
    [InlineData("claim.Now")]
    [InlineData("// DateTime.Now\n1")]
    public void What_does_not_is_not(string code) => Assert.Empty(HiddenStateCheck.Check(NewNotebook.Of(code)));

    [Fact]
    public void A_type_of_the_notebooks_own_is_not_taken_for_the_systems() =>
        Assert.Empty(Warnings("static class DateTime { public static int Now => 1; }", "DateTime.Now"));

    [Fact]
    public void An_extension_method_is_used_by_the_name_behind_the_dot()
    {
        var reading = new NotebookReading(NewNotebook.Of("public static class E { public static int Twice(this int x) => 2 * x; }", "1 + 1", "3.Twice()"));
        Assert.Equal([0], reading.Closure(2));
    }

    [Fact]
    public void Magics_keep_the_lines_and_cells_of_other_languages_are_not_read()
    {
        Assert.Equal(["cell 1, line 2: uses later, which only cell 2 below defines"], Warnings("#!time\nlater", "var later = 1;"));
        Assert.Empty(Warnings("#!html\n<p>DateTime.Now</p>", "#r \"nuget: X, 1.0\"", "this is ( no code"));
    }

    [Fact]
    public void The_other_order_is_the_furthest_that_the_code_allows()
    {
        Assert.Equal([0, 4, 3, 1, 2], Order("using System;", "var a = 1;", "a + 1", "var c = 3;", "5"));
        Assert.Equal([0, 1, 2], Order("var a = 1;", "a++;", "a"));
        Assert.Equal([0, 1], Order("this is ( no code", "1"));
        Assert.Equal([1, 0], Order("1", "2"));
    }

    [Fact]
    public void Every_order_that_is_chosen_runs_each_cell_once_after_all_that_it_needs() => Check.Sample(
        Gen.Int[0, 6].Array[1, 12].Select(names => names.Select((name, i) => name % 2 == 0 ? $"var v{name} = {i};" : $"v{name - 1} + 1").ToArray()),
        sources =>
        {
            var reading = new NotebookReading(NewNotebook.Of(sources));
            var order = OtherOrder.Of(reading);
            var needs = reading.Needs();
            return order.Order().SequenceEqual(Enumerable.Range(0, sources.Length))
                && Enumerable.Range(0, order.Count).All(i => needs[order[i]].IsSubsetOf(order.Take(i)));
        });

    private static IReadOnlyList<int> Order(params string[] sources) => OtherOrder.Of(new NotebookReading(NewNotebook.Of(sources)));

    private static string[] Warnings(params string[] sources) =>
        [.. HiddenStateCheck.Check(NewNotebook.Of(sources)).Select(finding => $"{finding.Where}: {finding.Message}")];
}
