using ResearchKit.Scripting.Tests.Packages;

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
    public async Task A_file_stays_free_and_what_is_rebuilt_takes_its_place()
    {
        var folder = Directory.CreateTempSubdirectory("reference").FullName;
        var path = Path.Combine(folder, "Tool.dll");
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = folder });
        foreach (var answer in new[] { "1", "2", "3" })
        {
            await File.WriteAllBytesAsync(
                path,
                LocalFeed.CompileCode("Tool", $"public class Tool {{ public static int Answer() => {answer}; }}"),
                TestContext.Current.CancellationToken);
            await RunAsync("#r \"Tool.dll\"");
            Assert.Equal(answer, await TextOfAsync("Tool.Answer()"));
        }
    }

    [Fact]
    public async Task What_an_assembly_needs_is_found_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("reference").FullName;
        var pear = LocalFeed.Compile("Pear", "3.0.0");
        await File.WriteAllBytesAsync(Path.Combine(folder, "Pear.dll"), pear, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(
            Path.Combine(folder, "Jam.dll"),
            LocalFeed.CompileCode("Jam", "public class Jam { public static string Of() => Pear.Package.Version; }", pear),
            TestContext.Current.CancellationToken);
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = folder });
        Assert.Equal("3.0.0", await TextOfAsync("#r \"Jam.dll\"\nJam.Of()"));
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_an_error_that_says_so()
    {
        var folder = Directory.CreateTempSubdirectory("reference").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "x.dll"), "text", TestContext.Current.CancellationToken);
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = folder });
        Assert.EndsWith("x.dll” is no .NET assembly.", (await ErrorOfAsync("#r \"x.dll\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_is_built_and_built_anew_and_its_errors_name_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory("reference").FullName;
        async Task WriteAsync(string name, string text) => await File.WriteAllTextAsync(Path.Combine(folder, name), text, TestContext.Current.CancellationToken);
        await WriteAsync("Directory.Build.props", "<Project />");
        await WriteAsync("NuGet.Config", "<configuration><packageSources><clear /></packageSources></configuration>");
        await WriteAsync("Tool.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include=\"Newtonsoft.Json\" Version=\"12.0.3\" /></ItemGroup></Project>");
        await WriteAsync("Tool.cs", "public class Tool { public static string Answer() => Newtonsoft.Json.JsonConvert.SerializeObject(new[] { 1 }); }");
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = folder });
        Assert.Equal("[1]", await TextOfAsync("#r \"Tool.csproj\"\nTool.Answer()"));
        Assert.Equal("12", await TextOfAsync("typeof(Newtonsoft.Json.JsonConvert).Assembly.GetName().Version.Major"));

        await WriteAsync("Tool.cs", "\npublic class Tool { public static string Answer() => nope; }");
        var error = await ErrorOfAsync("#r \"Tool.csproj\"");
        Assert.StartsWith("Tool.csproj does not build:\n", error.Message, StringComparison.Ordinal);
        Assert.Contains("Tool.cs(2,54): error CS0103", error.Message, StringComparison.Ordinal);

        await WriteAsync("Tool.cs", "public class Tool { public static string Answer() => \"new\"; }");
        await RunAsync("#r \"Tool.csproj\"");
        Assert.Equal("new", await TextOfAsync("Tool.Answer()"));
    }

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
