using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting.Tests.Directives;

public sealed class MagicTests : SessionTest
{
    [Theory]
    [InlineData("#!html\n<b>x</b>", "text/html", "<b>x</b>")]
    [InlineData("#!html\n\n<b>x</b> \n", "text/html", "<b>x</b>")]
    [InlineData("#!markdown\n# T", "text/markdown", "# T")]
    [InlineData("#!mermaid\ngraph TD", "text/vnd.mermaid", "graph TD")]
    public async Task A_text_in_another_language_is_shown_as_such(string cell, string mimeType, string text)
    {
        await RunAsync(cell);
        Assert.Equal(text, Assert.Single(Output.Displays).Value[mimeType]);
    }

    [Fact]
    public async Task Markdown_and_diagrams_show_where_only_html_or_markdown_does()
    {
        await RunAsync("#!markdown\n# *T*\n#!mermaid\ngraph TD");
        Assert.Equal("<h1 id=\"t\"><em>T</em></h1>\n", Output.Displays[0].Value["text/html"]);
        Assert.Contains("```mermaid\ngraph TD\n```", Output.Displays[1].Value["text/markdown"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_given_values_of_csharp()
    {
        await RunAsync("var x = new[] { 1, 2 };\n#!javascript\n#!share --from csharp x\n#!set --name y --value @csharp:x\nshow(x, y);");
        Assert.Equal("x = [1,2];\ny = [1,2];\nshow(x, y);\n", Output.Displays[0].Value["text/plain"] + "\n");
    }

    [Theory]
    [InlineData("#!fsharp\n1", "F# is not run here.")]
    [InlineData("#!sql-shop\nselect 1", "“sql-shop” is not connected: Other kernels cannot be connected to here.")]
    [InlineData("#!pwsh\nGet-Date", "PowerShell is not run here.")]
    [InlineData("#!connect mssql --kernel-name db", "Other kernels cannot be connected to here.")]
    public async Task A_language_that_is_not_run_is_an_error_that_says_what_to_do(string cell, string message) =>
        Assert.StartsWith(message, (await ErrorOfAsync(cell)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_cell_may_go_back_to_csharp() => Assert.Equal("3", await TextOfAsync("#!html\n<b>x</b>\n#!csharp\n1+2"));

    [Fact]
    public async Task It_goes_back_however_the_magic_is_spelt() => Assert.Equal("3", await TextOfAsync("#!HTML\n<b>x</b>\n#!CSharp\n1+2"));

    [Theory]
    [InlineData("#!c#")]
    [InlineData("#!C#")]
    public async Task CSharp_goes_by_its_other_names_too(string magic)
    {
        Assert.Equal("3", await TextOfAsync($"{magic}\n1+2"));
        Assert.Equal("4", await TextOfAsync($"#!html\n<b>x</b>\n{magic}\n2+2"));
    }

    [Fact]
    public async Task A_kept_text_is_shown_as_what_it_is_said_to_be()
    {
        await RunAsync("#!value --name page --mime-type text/html\n<b>x</b>");
        Assert.Equal("<b>x</b>", Assert.Single(Output.Displays).Value["text/html"]);
    }

    [Fact]
    public async Task An_option_may_have_no_value_and_a_quoted_value_quotes()
    {
        await RunAsync("var a = 1;\n#!set --byref --name b --value @csharp:a\n#!set --name json --value '{\"a\":1}'");
        Assert.Equal("1'{\"a\":1}'", await TextOfAsync("$\"{b}{json}\""));
    }


    [Fact]
    public async Task An_unknown_magic_is_an_error_that_names_the_nearest()
    {
        var error = await ErrorOfAsync("var a = 1;\n#!tme\n1+1");
        Assert.Equal("There is no #!tme. Did you mean #!time? #!lsmagic lists all.", error.Message);
        Assert.StartsWith("cell 1, line 2", error.Traceback[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_tells_how_long_the_cell_took()
    {
        Assert.Null(await RunAsync("#!time\n1+1"));
        Assert.Equal("2", Output.Displays[0].Value["text/plain"]);
        Assert.StartsWith("Wall time: ", Output.Displays[1].Value["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_names_the_variables_as_they_were_declared()
    {
        await RunAsync("var b = 1; var a = 2;");
        await RunAsync("var c = 3; var b = 4;\n#!who");
        var shown = Assert.Single(Output.Displays).Value;
        Assert.Equal("b\na\nc", shown["text/plain"]);
        Assert.StartsWith("<div><div class=\"dni-plaintext\"><pre>[ b\t , a\t , c\t  ]</pre></div></div><style>", shown["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whos_tells_types_and_values_too()
    {
        await RunAsync("var n = 1;\n#!whos");
        var shown = Assert.Single(Output.Displays).Value;
        Assert.Contains("n         int   1", shown["text/plain"], StringComparison.Ordinal);
        Assert.StartsWith("<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody><tr><td>n</td><td><span><a href=", shown["text/html"], StringComparison.Ordinal);
        Assert.Contains(">System.Int32</a></span></td><td><div class=\"dni-plaintext\"><pre>1</pre></div></td></tr></tbody></table><style>", shown["text/html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!about")]
    [InlineData("#!lsmagic")]
    public async Task What_there_is_can_be_asked(string magic)
    {
        await RunAsync(magic);
        Assert.NotEmpty(Assert.Single(Output.Displays).Value["text/html"]!);
    }

    [Fact]
    public async Task A_variable_without_a_value_has_no_type_to_show()
    {
        await RunAsync("string text = null;\n#!whos");
        var none = "<td><div class=\"dni-plaintext\"><pre>&lt;null&gt;</pre></div></td>";
        Assert.Contains($"<td>text</td>{none}{none}", Assert.Single(Output.Displays).Value["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_that_cannot_be_shown_is_told_with_why_beside_the_others()
    {
        await RunAsync("var broken = new[] { 0 }.Select(n => 1 / n); var whole = 7;\n#!whos");
        var shown = Assert.Single(Output.Displays).Value;
        Assert.Contains("DivideByZeroException: ", shown["text/plain"], StringComparison.Ordinal);
        Assert.Contains("whole     int               7", shown["text/plain"], StringComparison.Ordinal);
        Assert.Contains("<pre>DivideByZeroException: ", shown["text/html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!share --from fsharp list", "There is no value “list” in “fsharp”: F# is not run here.")]
    [InlineData("#!set --name mine --value @pwsh:files", "There is no value “files” in “pwsh”: PowerShell is not run here.")]
    public async Task A_value_of_another_language_is_refused_with_what_to_do_instead(string cell, string message) =>
        Assert.StartsWith(message, (await ErrorOfAsync(cell)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("#!connect jupyter --kernel-name snake --kernel-spec python3", "#!snake\nprint(1)", "Give those cells to that kernel")]
    [InlineData("#!connect duckdb --kernel-name ducks --connection-string x", "#!ducks\nselect 1", "Reach the database or service from C#")]
    public async Task A_kernel_that_a_notebook_would_connect_to_is_known_as_not_connected(string connect, string cell, string advice)
    {
        await ErrorOfAsync(connect);
        var error = await ErrorOfAsync(cell);
        var name = connect.Split(' ')[3];
        Assert.StartsWith($"“{name}” is not connected: Other kernels cannot be connected to here. {advice}", error.Message, StringComparison.Ordinal);
        var sent = await ErrorOfAsync($"await Kernel.Root.SendAsync(new Microsoft.DotNet.Interactive.Commands.SubmitCode(\"1\", \"{name}\"));");
        Assert.StartsWith($"“{name}” is not connected: ", sent.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_of_the_language_is_the_compilers_newest()
    {
        var newest = LanguageVersionFacts.MapSpecifiedToEffectiveVersion(LanguageVersion.Latest).ToDisplayString();
        Assert.Equal(CSharpSession.LanguageVersion, newest);
        Assert.Equal(newest, await TextOfAsync("Kernel.Current.KernelInfo.LanguageVersion"));
        await RunAsync("#!about");
        Assert.Contains($"C# {newest}, ", Assert.Single(Output.Displays).Value["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_is_shared_with_csharp()
    {
        await RunAsync("#!value --name data\na,b\n1,2");
        await RunAsync("#!share --from value data --as csv");
        Assert.Equal("a,b\n1,2", await TextOfAsync("csv"));
    }

    [Fact]
    public async Task A_variable_is_set_from_an_answer()
    {
        Output.Answers.Enqueue("Ada");
        await RunAsync("#!set --name who --value @input:\"Who?\"");
        Assert.Equal("Ada", await TextOfAsync("who"));
    }

    [Fact]
    public async Task A_value_keeps_its_type_when_it_is_shared()
    {
        await RunAsync("record Point(int X); var points = new List<Point> { new(3) };\n#!set --name copy --value @csharp:points\n#!share --from csharp points --as other");
        Assert.Equal("6", await TextOfAsync("copy[0].X + other[0].X"));
    }

    [Fact]
    public async Task A_value_can_be_given_or_asked_for_and_is_shown()
    {
        Output.Answers.Enqueue("typed");
        await RunAsync("#!value --name asked --from-value @input:\"What is it?\"\n#!value --name given --from-value abc");
        Assert.Equal(["typed", "abc"], Output.Displays.Select(display => display.Value["text/plain"]));
        await RunAsync("#!share --from value asked");
        Assert.Equal("typed", await TextOfAsync("asked"));
    }

    [Fact]
    public async Task A_password_is_set_without_being_shown()
    {
        Output.Answers.Enqueue("secret");
        await RunAsync("#!set --name key --value @password:Key");
        Assert.Equal("********", await TextOfAsync("key"));
        Assert.Equal("secret", await TextOfAsync("key.GetClearTextPassword()"));
    }

    [Theory]
    [InlineData("part.csx", "int Twice(int n) => 2 * n;")]
    [InlineData("part.dib", "#!markdown\n# T\n#!csharp\nint Twice(int n) => 2 * n;")]
    [InlineData("part.ipynb", """{"nbformat":4,"nbformat_minor":2,"metadata":{},"cells":[{"cell_type":"markdown","metadata":{},"source":"x"},{"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":["int Twice(int n) =>\n"," 2 * n;"]}]}""")]
    public async Task Another_file_is_imported(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("scripting");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, TestContext.Current.CancellationToken);
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = folder.FullName });
        await RunAsync(string.Create(CultureInfo.InvariantCulture, $"#!import {name}"));
        Assert.Equal("42", await TextOfAsync("Twice(21)"));
    }

    [Fact]
    public async Task What_an_imported_notebook_shows_is_shown()
    {
        await ImportAsync("whole.ipynb", """
            {"nbformat":4,"nbformat_minor":2,"metadata":{},"cells":[
              {"cell_type":"markdown","metadata":{},"source":"# T"},
              {"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":"var n = 3;\nn"},
              {"cell_type":"code","execution_count":null,"metadata":{"polyglot_notebook":{"kernelName":"html"}},"outputs":[],"source":"<b>x</b>"}]}
            """);
        Assert.Equal(["# T", "3", "<b>x</b>"], Output.Displays.Select(display => display.Value["text/plain"]));
    }

    [Fact]
    public async Task A_cell_in_a_language_that_is_not_run_is_named_and_the_import_goes_on()
    {
        await ImportAsync("mixed.dib", "#!meta\n{}\n#!fsharp\nlet x = 1\n#!csharp\nvar n = 3;\n#!time\n#!html\n<b>x</b>");
        Assert.StartsWith("mixed.dib, cell 1: F# is not run here.", Output.Error, StringComparison.Ordinal);
        Assert.Equal("3", await TextOfAsync("n"));
    }

    [Fact]
    public async Task An_imported_document_is_read_by_its_own_list_of_languages()
    {
        await ImportAsync(
            "own.dib",
            "#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"name\":\"csharp\",\"aliases\":[\"sharp\"]}]}}\n\n#!csharp\nvar text = \"a\";\n\n#!sharp\ntext += @\"\n #!markdown\n\";\n");
        Assert.Equal("a\n#!markdown\n", await TextOfAsync("text"));
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_said_to_be_none()
    {
        var folder = Directory.CreateTempSubdirectory("scripting");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "no.ipynb"), "[]", TestContext.Current.CancellationToken);
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = folder.FullName, ReadNotebook = path => throw new InvalidDataException($"{path} is none") });
        Assert.EndsWith("no.ipynb is none", Assert.IsType<CellFailed>(await TryAsync("#!import no.ipynb")).Error.Message, StringComparison.Ordinal);
    }

    private async Task ImportAsync(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("scripting");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, TestContext.Current.CancellationToken);
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = folder.FullName });
        await RunAsync($"#!import {name}");
    }
}
