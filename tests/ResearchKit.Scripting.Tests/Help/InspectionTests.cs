namespace ResearchKit.Scripting.Tests.Help;

public sealed class InspectionTests : SessionTest
{
    private async Task<string?> InspectAsync(string code)
    {
        var cursor = code.IndexOf('|', StringComparison.Ordinal);
        return (await Session.InspectAsync(code.Remove(cursor, 1), cursor, TestContext.Current.CancellationToken))?.Text;
    }

    [Theory]
    [InlineData("Math.Sq|rt(2)", "double Math.Sqrt(double d)")]
    [InlineData("Math.Sqrt|(2)", "double Math.Sqrt(double d)")]
    [InlineData("new Str|ingBuilder()", "StringBuilder")]
    public async Task A_name_tells_how_it_is_declared(string code, string expected) =>
        Assert.Contains(expected, await InspectAsync(code), StringComparison.Ordinal);

    [Theory]
    [InlineData("Math.Pow(2, |)", "double Math.Pow(double x, double y)\n\ndouble y")]
    [InlineData("Math.Pow(|", "double Math.Pow(double x, double y)\n\ndouble x")]
    [InlineData("new Uri(|", "string uriString")]
    [InlineData("\"a\".Substring(Math.Max(1, 2), |)", "int length")]
    public async Task Within_a_call_its_methods_and_the_argument_are_told(string code, string expected) =>
        Assert.Contains(expected, await InspectAsync(code), StringComparison.Ordinal);

    [Fact]
    public async Task A_variable_tells_its_type_and_value()
    {
        await RunAsync("var answer = 42;");
        Assert.Equal("int answer\n\n= 42", await InspectAsync("ans|wer"));
    }

    [Fact]
    public async Task A_comment_of_the_users_is_its_documentation()
    {
        await RunAsync("/// <summary>Doubles <paramref name=\"n\"/>.</summary>\nint Twice(int n) => 2 * n;");
        Assert.Equal("int Twice(int n)\n\nDoubles n.", await InspectAsync("Twi|ce(1)"));
    }

    [Fact]
    public async Task The_documentation_of_net_is_found_where_the_sdk_is()
    {
        Assert.SkipWhen(ReferencePack.Folder is null, "Only the runtime is installed.");
        Assert.Contains("Returns the square root of a specified number.", await InspectAsync("Math.Sq|rt(2)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_known_of_nothing() => Assert.Null(await InspectAsync("   |   "));

    [Fact]
    public async Task What_is_wrong_has_its_place_and_other_languages_are_not_csharp()
    {
        var diagnostics = await Session.DiagnoseAsync("#!time\nint n = nope;\n#!html\n<b>x</b>", TestContext.Current.CancellationToken);
        Assert.Equal(new CellSpan(2, 9, 2, 13), Assert.Single(diagnostics).Span);
    }

    [Fact]
    public async Task A_cell_is_diagnosed_without_being_run()
    {
        var diagnostics = await Session.DiagnoseAsync("Console.Write(1); nope", TestContext.Current.CancellationToken);
        Assert.Equal("CS0103", Assert.Single(diagnostics).Id);
        Assert.Equal("", Output.Out);
    }
}
