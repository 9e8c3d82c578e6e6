namespace ResearchKit.Scripting.Tests.Compilation;

public sealed class SpellingHintTests : SessionTest
{
    [Theory]
    [InlineData("Cosnole.WriteLine(1);", "    Did you mean “Console”?")]
    [InlineData("Console.Wirteline(1);", "    Did you mean “WriteLine”?")]
    [InlineData("\"abc\".lenght", "    Did you mean “Length”?")]
    [InlineData("new List<int>().Wher(n => n > 1)", "    Did you mean “Where”?")]
    [InlineData("new Lst<int>()", "    Did you mean “List”?")]
    [InlineData("using System.Diagnotics;", "    Did you mean “Diagnostics”?")]
    [InlineData("System.Tezt.Encoding.UTF8", "    Did you mean “Text”?")]
    public async Task A_name_that_is_nearly_one_is_told_with_that_one(string code, string hint) =>
        Assert.Equal(hint, (await ErrorOfAsync(code)).Traceback[^1]);

    [Fact]
    public async Task A_variable_of_an_earlier_cell_may_be_meant()
    {
        await RunAsync("var numbers = new List<int> { 1, 2 };");
        Assert.Equal("    Did you mean “numbers”?", (await ErrorOfAsync("numbrs.Count")).Traceback[^1]);
    }

    [Fact]
    public async Task A_type_of_a_namespace_that_is_not_used_is_told_with_the_using_to_write() =>
        Assert.Equal(
            "    “Stopwatch” is in System.Diagnostics: write using System.Diagnostics; before it.",
            (await ErrorOfAsync("var watch = Stopwatch.StartNew();")).Traceback[^1]);

    [Theory]
    [InlineData("DateTime.Now.DayOfWeek == \"monday\"", "    Did you mean “DayOfWeek.Monday”?")]
    [InlineData("new[] { DateTime.Now }.Where(d => \"Munday\" != d.DayOfWeek)", "    Did you mean “DayOfWeek.Monday”?")]
    [InlineData("DayOfWeek day = \"Monday\";", "    Did you mean “DayOfWeek.Monday”?")]
    [InlineData("DateTime.Now.DayOfWeek is \"Monday\"", "    Did you mean “DayOfWeek.Monday”?")]
    [InlineData("DateTime.Now.DayOfWeek switch { \"Monday\" => 1, _ => 2 }", "    Did you mean “DayOfWeek.Monday”?")]
    [InlineData("DayOfWeek? day = null; var free = day == \"sunday\";", "    Did you mean “DayOfWeek.Sunday”?")]
    [InlineData("void On(params DayOfWeek[] days) { } On(DayOfWeek.Friday, \"monday\");", "    Did you mean “DayOfWeek.Monday”?")]
    [InlineData("System.IO.File.Open(\"x\", mode: \"open or create\")", "    Did you mean “FileMode.OpenOrCreate”?")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture.CompareInfo.Compare(\"a\", \"b\", \"ignore-case\")", "    Did you mean “System.Globalization.CompareOptions.IgnoreCase”?")]
    public async Task A_text_for_a_member_of_an_enum_is_told_with_the_member(string code, string hint) =>
        Assert.Equal(hint, (await ErrorOfAsync(code)).Traceback[^1]);

    [Theory]
    [InlineData("DateTime.Now.DayOfWeek == \"Christmas\"")]
    [InlineData("int number = \"Monday\";")]
    [InlineData("1 == \"Monday\"")]
    [InlineData("Math.Abs(\"Monday\")")]
    [InlineData("Xyzzy()")]
    [InlineData("qq")]
    public async Task A_name_that_is_near_to_none_is_told_as_the_compiler_tells_it(string code) =>
        Assert.EndsWith("^", (await ErrorOfAsync(code)).Traceback[^1], StringComparison.Ordinal);

    [Fact]
    public async Task The_errors_message_stays_the_compilers() =>
        Assert.EndsWith("error CS0103: The name 'Cosnole' does not exist in the current context", (await ErrorOfAsync("Cosnole.WriteLine(1);")).Message, StringComparison.Ordinal);
}
