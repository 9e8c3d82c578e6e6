namespace ResearchKit.Scripting.Tests.Help;

public sealed class CompletenessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1 + 1")]
    [InlineData("var x = 1;")]
    [InlineData("if (true) { }")]
    [InlineData("if (true) x();")]
    [InlineData("for (;;) { break; }")]
    [InlineData("class A { }")]
    [InlineData("// a comment")]
    [InlineData("/* a comment */")]
    [InlineData("var text = \"\"\"\n  {\n  \"\"\";")]
    [InlineData("#!time")]
    [InlineData("#!time\n1 + 1")]
    [InlineData("#!html\n<b>{</b>")]
    [InlineData("#!sql\nselect (")]
    [InlineData("#r \"nuget: Deedle\"")]
    [InlineData("using System.Text;")]
    [InlineData("await Task.Delay(1)")]
    public void A_whole_cell_is_complete(string code) => Assert.Equal(CellCompleteness.Complete, CSharpSession.IsComplete(code));

    [Theory]
    [InlineData("if (true)")]
    [InlineData("if (true) { } else")]
    [InlineData("if (true) {")]
    [InlineData("for (var i = 0; i < 3; i++)")]
    [InlineData("class A {")]
    [InlineData("Console.WriteLine(")]
    [InlineData("Console.")]
    [InlineData("var x = 1 +")]
    [InlineData("var x =")]
    [InlineData("var list = new[] { 1,")]
    [InlineData("x =>")]
    [InlineData("/* a comment")]
    [InlineData("var text = @\"a")]
    [InlineData("var text = \"\"\"\n  {")]
    [InlineData("var text = $\"\"\"\n  {x}")]
    [InlineData("#!time\nif (true) {")]
    [InlineData("try { }")]
    [InlineData("int Twice(int n)")]
    public void A_cell_that_was_begun_is_not(string code) => Assert.Equal(CellCompleteness.Incomplete, CSharpSession.IsComplete(code));

    [Theory]
    [InlineData("}")]
    [InlineData("Console.WriteLine(1));")]
    public void A_cell_that_nothing_can_make_right_is_invalid(string code) => Assert.Equal(CellCompleteness.Invalid, CSharpSession.IsComplete(code));
}
