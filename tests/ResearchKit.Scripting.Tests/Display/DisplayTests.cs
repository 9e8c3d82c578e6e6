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
