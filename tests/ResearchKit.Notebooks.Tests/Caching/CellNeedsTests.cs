using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Caching;

/// <summary>What a later cell needs of an earlier one, by what their C# says.</summary>
public sealed class CellNeedsTests
{
    [Theory]
    [InlineData("needs its 'model'", "var model = Fit(1);", "model.Error")]
    [InlineData("needs its 'Fit'", "int Fit(int x) => x;", "Fit(2)")]
    [InlineData("needs its 'Twice'", "static class X { public static int Twice(this int x) => x; }", "var y = 3.Twice();")]
    [InlineData("needs what it sets up", "using System.Text;", "1 + 1")]
    [InlineData("needs what it sets up", "#!time\n1", "1 + 1")]
    [InlineData("needs what it sets up", "CultureInfo.CurrentCulture = new(\"de-DE\");", "1.5.ToString()")]
    [InlineData("needs what it sets up", "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null;", "1 + 1")]
    [InlineData("needs what it sets up", "Environment.SetEnvironmentVariable(\"A\", \"1\");", "1 + 1")]
    [InlineData("needs what it sets up", "File.WriteAllText(\"a.txt\", \"1\"); 1", "File.ReadAllText(\"a.txt\")")]
    [InlineData(null, "Thread.Sleep(1); Math.Max(1, 2)", "1 + 1")]
    [InlineData(null, "new Options { Deep = 1 }.Deep", "1 + 1")]
    [InlineData(null, "class Own { public static int Number; } Own.Number = 1;", "1 + 1")]
    [InlineData("may need what it leaves behind", "var a = 1;", "#!sql\nselect 1")]
    [InlineData("may need what it leaves behind", "var a = ;", "1 + 1")]
    [InlineData(null, "var model = Fit(1); model.Error", "1 + 1")]
    [InlineData(null, "Enumerable.Range(0, 9).Sum()", "Enumerable.Range(0, 9).Max()")]
    [InlineData(null, "var x = 1;", "var x = 2; x")]
    public void A_name_a_setting_or_code_that_cannot_be_read(string? expected, string cell, string later) =>
        Assert.Equal(expected, Needs(cell, later));

    [Theory]
    [InlineData("needs its 'list'", "list.Add(1);")]
    [InlineData("needs its 'list'", "list[0] = 1;")]
    [InlineData("needs its 'list'", "Fill(list);")]
    [InlineData("needs its 'list'", "var was = list.Remove(1); was")]
    [InlineData(null, "list.Count * 2")]
    [InlineData(null, "Console.WriteLine(list);")]
    public void What_a_cell_may_have_changed_of_an_earlier_one(string? expected, string cell) =>
        Assert.Equal(expected, new CellNeeds(NewNotebook.Of("var list = new List<int>();", cell, "list.Count"), isCSharp: true).Of(2, 1));

    [Fact]
    public void A_generator_that_both_draw_from() => Assert.Equal(
        "needs its 'random'", new CellNeeds(NewNotebook.Of("var random = new Random(1);", "random.Next(6)", "random.Next(6)"), isCSharp: true).Of(2, 1));

    [Fact]
    public void What_a_method_of_an_earlier_cell_reads() => Assert.Equal(
        "needs its 'count'", new CellNeeds(NewNotebook.Of("var count = 0; int Get() => count;", "count++;", "Get()"), isCSharp: true).Of(2, 1));

    [Theory]
    [InlineData("needs its 'n'", "There are <!--= n:N0 -->5<!--/--> of them.")]
    [InlineData("needs its 'n'", "There are <!--= other > 1 ? 0 : n -->5<!--/--> of them.")]
    [InlineData(null, "There are <!--= other -->5<!--/--> of them.")]
    [InlineData(null, "There are five of them.")]
    public void A_text_below_with_a_bound_value(string? expected, string text)
    {
        var notebook = NewNotebook.Of(new CodeCell("var other = 1;"), new CodeCell("var n = 5; n"), new MarkdownCell(text));
        Assert.Equal(expected, new CellNeeds(notebook, isCSharp: true).Of(2, 1));
    }

    [Theory]
    [InlineData("rests on cell 1, which uses the network", "var web = new HttpClient();", "web.Timeout")]
    [InlineData("rests on cell 1, which reads the clock", "var now = DateTime.Now;", "now.Year")]
    [InlineData(null, "var x = 1;", "new HttpClient().GetStringAsync(x)")]
    [InlineData(null, "var now = DateTime.Now;", "1 + 1")]
    public void What_makes_it_differ_from_run_to_run_above_it_not_in_it(string? expected, string above, string cell) =>
        Assert.Equal(expected, new CellNeeds(NewNotebook.Of(above, cell), isCSharp: true).Hazard(1));

    [Fact]
    public void In_another_language_everything_below_may_need_it() =>
        Assert.Equal("may need what it leaves behind", new CellNeeds(NewNotebook.Of("x = 1", "print(2)"), isCSharp: false).Of(1, 0));

    private static string? Needs(string cell, string later) => new CellNeeds(NewNotebook.Of(cell, later), isCSharp: true).Of(1, 0);
}
