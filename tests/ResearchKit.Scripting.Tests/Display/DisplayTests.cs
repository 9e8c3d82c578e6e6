namespace ResearchKit.Scripting.Tests.Display;

public sealed class DisplayTests : SessionTest
{
    [Fact]
    public async Task Display_shows_a_value_in_the_representations_of_its_type()
    {
        await RunAsync("display(new { a = 1 });");
        var shown = Assert.Single(Output.Displays);
        Assert.Equal(["text/html", "text/plain"], shown.Value.Items.Select(item => item.MimeType));
    }

    [Fact]
    public async Task Display_shows_a_value_as_the_type_asked_for()
    {
        await RunAsync("\"# Title\".DisplayAs(\"text/markdown\");");
        Assert.Equal("# Title", Assert.Single(Output.Displays).Value["text/markdown"]);
    }

    [Fact]
    public async Task A_displayed_value_is_updated_in_place_by_a_later_cell()
    {
        await RunAsync("var d = \"old\".Display();");
        await RunAsync("d.Update(\"new\");");
        Assert.Equal(["display display-1: old", "update display-1: new"], Output.Events);
    }

    [Fact]
    public async Task Html_is_html()
    {
        var value = await RunAsync("HTML(\"<b>bold</b>\")");
        Assert.Equal("<b>bold</b>", value!["text/html"]);
    }

    [Fact]
    public async Task Pocket_views_are_there()
    {
        var value = await RunAsync("div(b(\"x\"))");
        Assert.Equal("<div><b>x</b></div>", value!["text/html"]);
    }

    [Theory]
    [InlineData("\"x\".Display()")]
    [InlineData("display(1)")]
    [InlineData("var shown = display(1);\nshown")]
    public async Task A_display_that_a_cell_ends_in_is_not_shown_twice(string cell)
    {
        Assert.Null(await RunAsync(cell));
        Assert.Single(Output.Displays);
    }

    [Fact]
    public async Task What_the_kit_shows_in_its_own_way_it_does_after_a_reset_too()
    {
        await RunAsync("Formatter.ResetToDefault();");
        Assert.Equal("Task, completed: 3", await TextOfAsync("Task.FromResult(3)"));
        Assert.Equal("x^2", (await RunAsync("(LaTeXString)\"x^2\""))!["text/latex"]);
    }

    [Fact]
    public async Task Types_that_cells_declare_are_numbered_as_in_dotnet_interactive()
    {
        Assert.Equal("Submission#2+Empty", await TextOfAsync("class Empty { }\nnew Empty()"));
        await ErrorOfAsync("nope");
        await RunAsync("#!html\n<p></p>");
        Assert.Equal("Submission#4+Other", await TextOfAsync("class Other { }\nnew Other()"));
    }

    [Fact]
    public async Task Tags_are_there_without_a_using_where_nothing_else_is_meant()
    {
        Assert.Equal("<b>x</b>", (await RunAsync("b(\"x\")"))!["text/html"]);
        Assert.Equal("<div><i>x</i><br /></div>", (await RunAsync("div(i[@class: \"c\"](\"x\"), br)"))!["text/html"]!.Replace(" class=\"c\"", "", StringComparison.Ordinal));
        Assert.StartsWith("cell 3, line 1, column 1: error CS0103", (await ErrorOfAsync("b + nope(\"x\")")).Message, StringComparison.Ordinal);
        Assert.StartsWith("cell 4, line 1, column 1: error CS0103", (await ErrorOfAsync("q == 1")).Message, StringComparison.Ordinal);
        Assert.Equal("5", await TextOfAsync("var b = 5;\nb"));
    }

    [Fact]
    public async Task A_cell_asks_for_input_as_in_a_notebook_of_python()
    {
        Output.Answers.Enqueue("Ada");
        Output.Answers.Enqueue("secret");
        Assert.Equal("Ada secret", await TextOfAsync("input(\"Who?\") + \" \" + password(\"Key?\").GetClearTextPassword()"));
    }

    [Fact]
    public async Task A_formula_is_latex()
    {
        var value = await RunAsync("new MathString(\"x^2\")");
        Assert.Equal("$$x^2$$", value!["text/latex"]);
    }

    [Fact]
    public async Task A_table_of_a_sequence_has_a_column_for_each_property()
    {
        await RunAsync("new[] { new { Name = \"Ada\", Born = 1815 } }.DisplayTable();");
        Assert.Equal("Name    Born\nstring   int\nAda     1815\n1 rows × 2 columns", Assert.Single(Output.Displays).Value["text/plain"]);
    }

    [Fact]
    public async Task A_formatter_that_a_cell_registers_is_used()
    {
        await RunAsync("class Point { } Formatter.Register<Point>(p => \"<i>point</i>\", \"text/html\");");
        var value = await RunAsync("new Point()");
        Assert.Equal("<i>point</i>", value!["text/html"]);
    }
}
