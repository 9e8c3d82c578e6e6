using System.Text;

namespace ResearchKit.Notebooks.Tests.Documents;

public class CellTests
{
    [Fact]
    public void A_document_shows_its_cells_with_kind_id_source_and_tags()
    {
        var notebook = Fixtures.Notebook("jupyter.ipynb");
        Assert.Equal(["title", "params", "streams", "bundle", "error", "raw-1", "empty"], notebook.Cells.Select(cell => cell.Id));
        Assert.IsType<MarkdownCell>(notebook.Cells[0]);
        Assert.IsType<RawCell>(notebook.Cells[5]);
        var parameters = Assert.IsType<CodeCell>(notebook.Cells[1]);
        Assert.Equal("int year = 2024;\nstring unit = \"people\";", parameters.Source);
        Assert.True(parameters.HasTag("parameters"));
        Assert.Equal(1, parameters.ExecutionCount);
        Assert.Equal("researchkit-csharp", notebook.KernelName);
        Assert.Equal("C#", notebook.Language);
    }

    [Fact]
    public void Outputs_are_read_as_what_they_are()
    {
        var cells = Fixtures.Notebook("jupyter.ipynb").Cells.OfType<CodeCell>().ToDictionary(cell => cell.Id!);
        Assert.Equal([new StreamOutput("stdout", "50 %\r100 %\n"), new StreamOutput("stderr", "\u001b[31mred\u001b[0m\n")], cells["streams"].Outputs);
        var result = Assert.IsType<ExecuteResultOutput>(cells["bundle"].Outputs[0]);
        Assert.Equal("A chart of\ntwo points", (string)result.Data["text/plain"]!);
        Assert.Equal(1e-07, (double)result.Data["application/vnd.plotly.v1+json"]!["data"]![0]!["x"]![2]!);
        var error = Assert.IsType<ErrorOutput>(cells["error"].Outputs[0]);
        Assert.Equal("System.InvalidOperationException", error.Name);
        Assert.Equal(2, error.Traceback.Count);
    }

    [Theory]
    [InlineData("jupyter.ipynb")]
    public void Outputs_written_back_are_those_that_Jupyter_wrote(string name)
    {
        var notebook = Fixtures.Notebook(name);
        foreach (var cell in notebook.Cells.OfType<CodeCell>())
            cell.SetOutputs(cell.Outputs);
        Assert.Equal(Encoding.UTF8.GetString(Fixtures.Bytes(name)), Encoding.UTF8.GetString(notebook.ToBytes()));
    }

    [Fact]
    public void An_output_of_unknown_kind_is_kept_as_it_is()
    {
        var cell = (CodeCell)Fixtures.Notebook("unknown-parts.ipynb").Cells[1];
        Assert.Equal(3, cell.Outputs.Count);
        Assert.IsType<UnknownOutput>(cell.Outputs[0]);
        Assert.Null(cell.ExecutionCount);
        Assert.Equal(["ok"], cell.Tags);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("one", new[] { "one" })]
    [InlineData("one\n", new[] { "one\n" })]
    [InlineData("one\r\ntwo\rthree\n\nfour", new[] { "one\r\n", "two\r", "three\n", "\n", "four" })]
    [InlineData("a\u2028b\u000bc", new[] { "a\u2028", "b\u000b", "c" })]
    public void Text_is_split_into_lines_as_Jupyter_splits_it(string text, string[] lines)
    {
        var written = MultilineText.Write(text);
        Assert.Equal(lines, written.Select(line => (string)line!));
        Assert.Equal(text, MultilineText.Read(written));
    }

    [Fact]
    public void Half_a_character_in_a_source_does_not_keep_the_rest_from_being_read()
    {
        var source = Fixtures.Notebook("escapes-and-numbers.ipynb").Cells[0].Source;
        Assert.Equal("café é / 😀 \uFFFD\u0007\u007f", source);
    }

    [Fact]
    public void A_new_code_cell_has_its_keys_in_Jupyters_order()
    {
        var cell = new CodeCell("x = 1", "injected-parameters") { ExecutionCount = 3 };
        Assert.Equal(
            """{"cell_type":"code","execution_count":3,"metadata":{"tags":["injected-parameters"]},"outputs":[],"source":["x = 1"]}""",
            cell.Json.ToJsonString());
    }
}
