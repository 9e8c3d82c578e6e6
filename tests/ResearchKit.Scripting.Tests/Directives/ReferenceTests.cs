namespace ResearchKit.Scripting.Tests.Directives;

public sealed class ReferenceTests : SessionTest
{
    [Fact]
    public async Task An_assembly_is_referenced_by_its_path()
    {
        await RunAsync($"#r \"{Path.Combine(AppContext.BaseDirectory, "DynamicObj.dll")}\"");
        Assert.Equal("DynamicObj", await TextOfAsync("typeof(DynamicObj.DynamicObj).Assembly.GetName().Name"));
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_an_error_that_names_it()
    {
        var error = await ErrorOfAsync("#r \"nowhere.dll\"");
        Assert.Contains("nowhere.dll", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_session_is_usable_after_a_directive_failed()
    {
        await ErrorOfAsync("#r \"nowhere.dll\"");
        Assert.Equal("2", await TextOfAsync("1+1"));
    }

    [Fact]
    public async Task Lines_are_counted_with_the_directives()
    {
        var error = await ErrorOfAsync("#r \"nuget: Deedle\"\n\nnope");
        Assert.StartsWith("cell 1, line 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_within_a_string_is_no_directive()
    {
        var text = await TextOfAsync("\"\"\"\n#!html\n#r \"x\"\n\"\"\"");
        Assert.Equal("#!html\n#r \"x\"", text);
    }

    [Fact]
    public async Task A_line_within_a_comment_is_no_directive() =>
        Assert.Equal("1", await TextOfAsync("/*\n#r \"nowhere.dll\"\n*/\n1"));

    [Fact]
    public async Task The_notebooks_copy_of_a_library_is_not_the_hosts()
    {
        await RunAsync("#r \"nuget: Deedle\"");
        await RunAsync("var t = typeof(Microsoft.FSharp.Core.Unit);");
        Assert.NotSame(AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(a => a.GetName().Name == "x"), ((Type)Session.FindVariable("t")!.Value!).Assembly);
    }

    [Fact]
    public async Task The_hosts_own_libraries_are_not_the_notebooks()
    {
        var error = await ErrorOfAsync("System.Reflection.Assembly.Load(\"Microsoft.CodeAnalysis\")");
        Assert.Equal("System.IO.FileNotFoundException", error.Name);
    }
}
