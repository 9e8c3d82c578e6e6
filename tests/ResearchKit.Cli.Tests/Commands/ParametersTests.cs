using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Parameters from files and tables.</summary>
public sealed class ParametersTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parameters").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("p.yaml", "# years\nyear: 1871\nnames: [Kremlin, \"White House\"]\n")]
    [InlineData("p.json", "{\"year\": 1871, \"names\": [\"Kremlin\", \"White House\"]}")]
    public async Task A_file_of_YAML_or_JSON_gives_values_and_lists(string name, string text)
    {
        var (exitCode, output) = await RunAsync("-f", Write(name, text));
        Assert.True(exitCode == 0, output);
        Assert.Equal("1871 Kremlin|White House", await PrintedAsync("n.ipynb"));
    }

    [Fact]
    public async Task The_command_line_goes_before_the_file()
    {
        await RunAsync("-f", Write("p.yaml", "year: 1871"), "-p", "year=1918");
        Assert.Equal("1918 ", await PrintedAsync("n.ipynb"));
    }

    [Theory]
    [InlineData("year: [1, 2\nnames: x", "p.yaml is not YAML")]
    [InlineData("year: 1\nnames: 'x", "p.yaml, line 2")]
    [InlineData("- a\n- b", "not a mapping")]
    [InlineData("names: [a]\nyear: {a: b}", "line 2: a parameter is a value or a list of values")]
    [InlineData("year: eighteen", "'eighteen' is not of type int")]
    [InlineData("age: 1", "no parameter 'age'")]
    public async Task A_faulty_file_is_refused_with_its_reason_before_anything_runs(string text, string reason)
    {
        var (exitCode, output) = await RunAsync("-f", Write("p.yaml", text));
        Assert.Equal(2, exitCode);
        Assert.Contains(reason, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sweep_gives_a_notebook_for_each_row_and_a_summary()
    {
        var (exitCode, output) = await RunAsync("--sweep", Write("t.csv", "year,names\n1871,\"[\"\"a\"\",\"\"b\"\"]\"\n1918,[]\n"));
        Assert.True(exitCode == 0, output);
        Assert.Equal("1871 a|b", await PrintedAsync("n.year=1871,names=__a_,_b__.ipynb"));
        Assert.Equal("1918 ", await PrintedAsync("n.year=1918,names=__.ipynb"));
        var summary = await File.ReadAllLinesAsync(Path.Combine(_folder, "out", "sweep.csv"), Stop);
        Assert.Equal("year,names,notebook,result,outcome,seconds", summary[0]);
        Assert.StartsWith("1871,\"[\"\"a\"\",\"\"b\"\"]\",", summary[1], StringComparison.Ordinal);
        Assert.Contains("(year=1918, names=[])", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_a_sweep_that_fail_do_not_keep_the_others_from_running()
    {
        var (exitCode, _) = await RunAsync("--sweep", Write("t.csv", "year\n0\n1918\n"));
        Assert.Equal(1, exitCode);
        Assert.Equal("1918 ", await PrintedAsync("n.year=1918.ipynb"));
        var summary = await File.ReadAllTextAsync(Path.Combine(_folder, "out", "sweep.csv"), Stop);
        Assert.Contains(",Failed,", summary, StringComparison.Ordinal);
        Assert.Contains(",Succeeded,", summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("year,year\n1,2\n", "line 1: there are two columns 'year'")]
    [InlineData("year,\n1,2\n", "line 1: a column has no name")]
    [InlineData("year\n1,2\n3\n4,5\n", "line 4: the row has 2 values, the header 1")]
    [InlineData("year\n", "there is no row")]
    public async Task A_faulty_table_is_refused_with_each_line(string table, string reason)
    {
        var (exitCode, output) = await RunAsync("--sweep", Write("t.csv", table));
        Assert.Equal(2, exitCode);
        Assert.Contains(reason, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sweep_is_never_in_place()
    {
        var (exitCode, output) = await Program.RunAsync("run", NotebookWithParameters(), "--in-place", "--sweep", Write("t.csv", "year\n1\n"));
        Assert.Equal(2, exitCode);
        Assert.Contains("cannot be --in-place", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parameters_of_a_notebook_are_listed_with_type_default_and_comment()
    {
        var (exitCode, output) = await Program.RunAsync("run", NotebookWithParameters(), "--help-notebook");
        Assert.Equal(0, exitCode);
        Assert.Matches(@"year +int +2024 +the first year, as in ""1871""", output);
        Assert.Matches(@"names +string\[\] +\[\]", output);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private string NotebookWithParameters()
    {
        var notebook = JsonNode.Parse(NotebookText.Of(
            ["int year = 2024; // the first year, as in \"1871\"\nstring[] names = [];", "if (year == 0) throw new System.Exception();\nSystem.Console.Write($\"{year} {string.Join('|', names)}\");"]))!;
        notebook["cells"]![0]!["metadata"]!["tags"] = new JsonArray("parameters");
        return Write("n.ipynb", notebook.ToJsonString());
    }

    private Task<(int ExitCode, string Output)> RunAsync(params string[] options) =>
        Program.RunAsync(["run", NotebookWithParameters(), "-o", Path.Combine(_folder, "out"), .. options]);

    private async Task<string> PrintedAsync(string name)
    {
        var notebook = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "out", name), Stop))!;
        return string.Concat(notebook["cells"]!.AsArray()[^1]!["outputs"]![0]!["text"]!.AsArray().Select(line => (string?)line));
    }
}
