using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Tests.Commands;

public sealed class ImportTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("import").FullName;

    private string InFolder(string name) => Path.Combine(_folder, name);

    [Fact]
    public async Task A_dib_document_becomes_a_notebook_and_that_the_document_again()
    {
        const string Text = "#!markdown\n\n# T\n\n#!csharp\n\n1 + 1\n\n#!html\n\n<b>x</b>\n";
        await File.WriteAllTextAsync(InFolder("a.dib"), Text, TestContext.Current.CancellationToken);
        var (code, output) = await Program.RunAsync("import", InFolder("a.dib"));
        Assert.Equal((0, true), (code, output.Contains("a.ipynb: 3 cells.", StringComparison.Ordinal)));
        (code, output) = await Program.RunAsync("import", InFolder("a.ipynb"), "-o", InFolder("b.dib"));
        Assert.Equal((0, true), (code, output.Contains("b.dib: 3 cells.", StringComparison.Ordinal)));
        Assert.Equal(Text, await File.ReadAllTextAsync(InFolder("b.dib"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_is_there_is_written_over_only_by_force()
    {
        await File.WriteAllTextAsync(InFolder("a.dib"), "1", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(InFolder("a.ipynb"), "mine", TestContext.Current.CancellationToken);
        var (code, output) = await Program.RunAsync("import", InFolder("a.dib"));
        Assert.Equal(2, code);
        Assert.Contains("is there already", output, StringComparison.Ordinal);
        Assert.Equal(0, (await Program.RunAsync("import", InFolder("a.dib"), "--force")).ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_an_error_that_names_it()
    {
        await File.WriteAllTextAsync(InFolder("a.ipynb"), "{", TestContext.Current.CancellationToken);
        var (code, output) = await Program.RunAsync("import", InFolder("a.ipynb"));
        Assert.Equal(4, code);
        Assert.Contains("a.ipynb:1: invalid JSON", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dib_document_is_run_as_it_is()
    {
        await File.WriteAllTextAsync(InFolder("a.dib"), "#!csharp\n\nvar n = 20;\n\n#!html\n\n<b>x</b>\n\n#!csharp\n\nn + 1\n", TestContext.Current.CancellationToken);
        var (code, output) = await Program.RunAsync("run", InFolder("a.dib"), "-o", InFolder("out"));
        Assert.True(code == 0, output);
        var cells = JsonNode.Parse(await File.ReadAllTextAsync(InFolder("out/a.ipynb"), TestContext.Current.CancellationToken))!["cells"]!.AsArray();
        Assert.Equal("21", (string?)cells[2]!["outputs"]![0]!["data"]!["text/plain"]![0]);
        Assert.Equal("<b>x</b>", (string?)cells[1]!["outputs"]![0]!["data"]!["text/html"]![0]);
        Assert.Equal(2, (await Program.RunAsync("run", InFolder("a.dib"), "--in-place")).ExitCode);
    }
}
