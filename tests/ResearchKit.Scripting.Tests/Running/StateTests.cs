namespace ResearchKit.Scripting.Tests.Running;

public sealed class StateTests : SessionTest
{
    [Fact]
    public async Task A_trailing_expression_is_the_cells_value() => Assert.Equal("2", await TextOfAsync("1+1"));

    [Fact]
    public async Task A_statement_has_no_value() => Assert.Null(await RunAsync("var x = 1;"));

    [Fact]
    public async Task A_void_call_without_semicolon_has_no_value() => Assert.Null(await RunAsync("Console.Write(1)"));

    [Fact]
    public async Task A_null_is_a_value() => Assert.Equal("<null>", await TextOfAsync("(string)null"));

    [Fact]
    public async Task A_cell_that_is_empty_succeeds() => Assert.Null(await RunAsync(""));

    [Fact]
    public async Task Variables_last_from_cell_to_cell()
    {
        await RunAsync("var x = 20;");
        await RunAsync("x++;");
        Assert.Equal("21", await TextOfAsync("x"));
    }

    [Fact]
    public async Task Methods_types_and_records_last_from_cell_to_cell()
    {
        await RunAsync("record Person(string Name); int Twice(int n) => 2 * n;");
        Assert.Equal("Ada 4", await TextOfAsync("new Person(\"Ada\").Name + \" \" + Twice(2)"));
    }

    [Fact]
    public async Task A_type_can_be_declared_anew()
    {
        await RunAsync("class A { public int V => 1; }");
        await RunAsync("class A { public string V => \"new\"; }");
        Assert.Equal("new", await TextOfAsync("new A().V"));
    }

    [Fact]
    public async Task A_variable_can_be_declared_anew_with_another_type()
    {
        await RunAsync("var x = 1;");
        await RunAsync("var x = \"text\";");
        Assert.Equal("text", await TextOfAsync("x"));
    }

    [Fact]
    public async Task A_using_lasts_and_may_follow_other_statements_of_earlier_cells()
    {
        await RunAsync("var n = 1;");
        await RunAsync("using System.Globalization;");
        Assert.Equal("en", await TextOfAsync("new CultureInfo(\"en\").Name"));
    }

    [Fact]
    public async Task A_cell_awaits_at_its_top_level() =>
        Assert.Equal("3", await TextOfAsync("await Task.Delay(1); var n = await Task.FromResult(3); n"));

    [Fact]
    public async Task A_cell_awaits_each_item_of_an_asynchronous_sequence()
    {
        await RunAsync("async IAsyncEnumerable<int> Count() { for (var i = 1; i <= 3; i++) { await Task.Yield(); yield return i; } }");
        Assert.Equal("6", await TextOfAsync("var sum = 0; await foreach (var i in Count()) sum += i; sum"));
    }

    [Fact]
    public async Task Blocking_on_a_task_does_not_deadlock() =>
        Assert.Equal("5", await TextOfAsync("async Task<int> F() { await Task.Delay(1); return 5; } F().Result"));

    [Fact]
    public async Task The_usings_of_a_notebook_are_there() =>
        Assert.Equal("2", await TextOfAsync("new List<int> { 1, 2 }.Count(n => n > 0)"));

    [Fact]
    public async Task A_using_of_the_cell_goes_before_the_notebooks_own() =>
        Assert.Equal("100", await TextOfAsync("using System.Timers; new Timer().Interval"));

    [Fact]
    public async Task The_newest_csharp_is_understood() =>
        Assert.Equal("3", await TextOfAsync("int[] xs = [1, 2, 3]; xs is [.., var last] ? last : 0"));

    [Fact]
    public async Task An_extension_method_at_top_level_works()
    {
        await RunAsync("static string Shout(this string s) => s.ToUpper();");
        Assert.Equal("AB", await TextOfAsync("\"ab\".Shout()"));
    }

    [Fact]
    public async Task A_nullable_annotation_needs_no_context() =>
        Assert.Equal("<null>", await TextOfAsync("string? s = null;\ns"));

    [Fact]
    public async Task Variables_can_be_read_from_outside()
    {
        await RunAsync("var b = 2; var a = \"x\";");
        await RunAsync("var b = 3;");
        Assert.Equal(["b", "a"], Session.Variables.Select(variable => variable.Name));
        Assert.Equal(3, Session.FindVariable("b")?.Value);
    }

    [Fact]
    public async Task An_expression_tree_stays_what_was_written() =>
        Assert.Equal("x => (x + 1)", await TextOfAsync(
            "System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1; e.ToString()"));

    [Theory]
    [InlineData("Action<int> f = n => Console.Write(n); f(1);")]
    [InlineData("Func<Task> f = async () => await Task.Yield(); await f();")]
    [InlineData("var f = (int x) => x + 1; f(1);")]
    [InlineData("Func<int> f = () => throw new Exception(); ")]
    [InlineData("new Thread(() => Console.Write(1)).Start();")]
    [InlineData("await Task.Run(() => Task.FromResult(1));")]
    [InlineData("Lazy<List<int>> l = new(() => new() { 1 }); l.Value.ForEach(x => x.ToString());")]
    public async Task Lambdas_mean_what_they_say(string code) => Assert.IsType<CellSucceeded>(await TryAsync(code));
}
