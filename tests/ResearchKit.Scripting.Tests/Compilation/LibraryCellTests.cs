namespace ResearchKit.Scripting.Tests.Compilation;

public sealed class LibraryCellTests : SessionTest
{
    [Fact]
    public async Task A_class_of_extension_methods_works_in_its_own_cell_and_in_later_ones()
    {
        Assert.Equal("AB", await TextOfAsync("public static class E\n{\n    public static string Shout(this string s) => s.ToUpper();\n}\n\"ab\".Shout()"));
        Assert.Equal("CD CD", await TextOfAsync("\"cd\".Shout() + \" \" + E.Shout(\"cd\")"));
    }

    [Fact]
    public async Task Extension_methods_may_speak_of_types_of_other_cells()
    {
        await RunAsync("record Person(string Name);");
        await RunAsync("static class E { public static string Greet(this Person p, string word = \"Hello\") => word + \" \" + p.Name; }");
        Assert.Equal("Hello Ada", await TextOfAsync("new Person(\"Ada\").Greet()"));
    }

    [Fact]
    public async Task Generic_extension_methods_keep_their_constraints()
    {
        await RunAsync("static class E { public static T Largest<T>(this IEnumerable<T> xs) where T : IComparable<T> => xs.Max(); }");
        Assert.Equal("3", await TextOfAsync("new[] { 1, 3, 2 }.Largest()"));
    }

    [Fact]
    public async Task A_namespace_can_be_declared_and_used_in_one_cell()
    {
        await RunAsync("namespace Zoo { public class Cat { public string Says => \"miaow\"; } }");
        Assert.Equal("miaow", await TextOfAsync("using Zoo;\nnew Cat().Says"));
    }

    [Fact]
    public async Task A_namespace_can_be_declared_anew()
    {
        await RunAsync("namespace Zoo { public class Cat { public string Says => \"miaow\"; } }");
        await RunAsync("var cat = new Zoo.Cat();");
        await RunAsync("namespace Zoo { public class Cat { public string Says => \"purr\"; } }");
        Assert.Equal("purr", await TextOfAsync("new Zoo.Cat().Says"));
    }

    [Fact]
    public async Task An_error_in_a_namespace_has_its_place_in_the_cell()
    {
        var error = await ErrorOfAsync("var x = 1;\nnamespace Zoo { class Cat { int X => nope; } }");
        Assert.StartsWith("cell 1, line 2, column 38: error CS0103", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1+1", CellCompleteness.Complete)]
    [InlineData("var x = 1;", CellCompleteness.Complete)]
    [InlineData("foreach (var x in xs) {", CellCompleteness.Incomplete)]
    [InlineData("Console.WriteLine(", CellCompleteness.Incomplete)]
    [InlineData("var = = 2;", CellCompleteness.Invalid)]
    [InlineData("#!time", CellCompleteness.Complete)]
    [InlineData("", CellCompleteness.Complete)]
    public void A_text_is_a_whole_cell_or_not(string code, CellCompleteness expected) =>
        Assert.Equal(expected, CSharpSession.IsComplete(code));

    [Fact]
    public async Task Ending_the_session_stops_a_running_cell()
    {
        var begun = new TaskCompletionSource();
        Output.Streamed = _ => begun.TrySetResult();
        var running = TryAsync("Console.Write(1); Console.Out.Flush(); while (true) { }");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        await Session.DisposeAsync();
        Assert.IsType<CellFailed>(await running);
    }
}
