namespace ResearchKit.Scripting.Tests.Help;

public sealed class CompletionTests : SessionTest
{
    private async Task<CompletionList> CompleteAsync(string code)
    {
        var cursor = code.IndexOf('|', StringComparison.Ordinal);
        return await Session.CompleteAsync(code.Remove(cursor, 1), cursor, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("\"abc\".ToU|", "ToUpper")]
    [InlineData("Console.Wri|", "WriteLine")]
    [InlineData("Cons|", "Console")]
    [InlineData("using System.Glo|", "Globalization")]
    [InlineData("System.Collections.Gen|", "Generic")]
    [InlineData("new[] { 1 }.Sel|", "Select")]
    [InlineData("new List<int>().Where(x => x.Com|)", "CompareTo")]
    [InlineData("fore|", "foreach")]
    [InlineData("var text = \"a\"; text?.Len|", "Length")]
    [InlineData("var text = \"a\";\ntext.|", "Length")]
    [InlineData("new UriBuilder { Ho| }", "Host")]
    [InlineData("#!ti|", "#!time")]
    [InlineData("#r \"nuget: Deed|", "Deedle")]
    [InlineData("#r \"nuget: Deedle, 8|", "8.1.0")]
    public async Task A_name_that_was_begun_is_proposed(string code, string expected) =>
        Assert.Contains((await CompleteAsync(code)).Items, item => item.Text == expected);

    [Fact]
    public async Task Variables_and_types_of_earlier_cells_are_proposed()
    {
        await RunAsync("record Person(string FullName); var person = new Person(\"Ada\");");
        Assert.Contains((await CompleteAsync("pers|")).Items, item => item is { Text: "person", Signature: "Person person" });
        Assert.Contains((await CompleteAsync("person.Fu|")).Items, item => item.Text == "FullName");
    }

    [Fact]
    public async Task The_text_to_replace_is_the_name_that_was_begun()
    {
        var list = await CompleteAsync("var x = Conso|;");
        Assert.Equal((8, 13), (list.Start, list.End));
    }

    [Fact]
    public async Task Static_members_are_not_proposed_for_a_value() =>
        Assert.DoesNotContain((await CompleteAsync("\"a\".Is|")).Items, item => item.Text == "IsNullOrEmpty");

    [Fact]
    public async Task A_proposal_has_its_signature()
    {
        var item = Assert.Single((await CompleteAsync("Math.Sqr|")).Items);
        Assert.Equal(("method", "double Math.Sqrt(double d)"), (item.Kind, item.Signature));
    }

    [Fact]
    public async Task A_file_is_proposed()
    {
        var folder = Directory.CreateTempSubdirectory("scripting");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "part.csx"), "", TestContext.Current.CancellationToken);
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = folder.FullName });
        Assert.Equal("part.csx", Assert.Single((await CompleteAsync("#load \"pa|")).Items).Text);
    }
}
