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
    [InlineData("int answer = 1; { int inner = 2; Console.Write(in| }", "inner")]
    [InlineData("using System.Te|", "Text")]
    [InlineData("using static System.Ma|", "Math")]
    [InlineData("new StringBu|", "StringBuilder")]
    [InlineData("class A { public override string ToS|", "ToString() => base.ToString();")]
    [InlineData("class A { public override ToS|", "string ToString() => base.ToString();")]
    [InlineData("class A { public override |", "bool Equals(object obj) => base.Equals(obj);")]
    [InlineData("Math.Round(1.5, dig|", "digits:")]
    [InlineData("#!html\n<b>x</b>\n#!csharp\nConsole.Wri|", "WriteLine")]
    [InlineData("#!ti|", "#!time")]
    [InlineData("#!sql --na|", "--name")]
    [InlineData("#!set --name x |", "--value")]
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
    public async Task Packages_and_versions_of_the_users_sources_are_proposed_the_newest_first()
    {
        var feed = new Packages.LocalFeed().Add("Apple", "1.0.0").Add("Apple", "1.10.0").Add("Apple", "1.9.0");
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = feed.Root });
        Assert.Contains((await CompleteAsync("#r \"nuget: App|")).Items, item => item is { Text: "Apple", Kind: "package" });
        Assert.Equal(["1.10.0", "1.9.0", "1.0.0"], (await CompleteAsync("#r \"nuget: Apple, |")).Items.Select(item => item.Text));
    }

    [Fact]
    public async Task A_source_that_is_not_there_keeps_nobody_from_typing()
    {
        var feed = new Packages.LocalFeed();
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = feed.Root });
        Assert.Equal(["Deedle"], (await CompleteAsync("#r \"nuget: Deed|")).Items.Select(item => item.Text));
    }

    [Fact]
    public async Task A_text_in_another_language_is_not_completed_as_csharp()
    {
        await RunAsync("var claims = new[] { 1 };");
        Assert.Empty((await CompleteAsync("#!html\n<b>Cons|")).Items);
        Assert.Equal(["claims"], (await CompleteAsync("#!sql\nselect * from cl|")).Items.Select(item => item.Text));
    }

    [Fact]
    public async Task Only_namespaces_follow_using() =>
        Assert.DoesNotContain((await CompleteAsync("using System.I|")).Items, item => item.Text == "IDisposable");

    [Fact]
    public async Task Of_the_members_that_are_overridden_already_none_is_proposed() =>
        Assert.DoesNotContain(
            (await CompleteAsync("class A { public override string ToString() => \"\"; public override |")).Items,
            item => item.Text.StartsWith("string ToString", StringComparison.Ordinal));

    [Fact]
    public async Task A_proposal_has_its_documentation()
    {
        Assert.SkipWhen(ReferencePack.Folder is null, "Only the runtime is installed.");
        Assert.Contains("square root", Assert.Single((await CompleteAsync("Math.Sqr|")).Items).Documentation, StringComparison.Ordinal);
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
