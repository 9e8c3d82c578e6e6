using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Dib;

public class DibDocumentTests
{
    private static Notebook Read(string text) => DibDocument.Read(Encoding.UTF8.GetBytes(text), "x.dib");

    private static Notebook Fixture(string name) => Notebook.Load(Path.Combine(Fixtures.Dib, name));

    private static string Write(Notebook notebook) => Encoding.UTF8.GetString(DibDocument.Write(notebook));

    private static string Kernel(Cell cell) => (string)cell.Metadata["polyglot_notebook"]!["kernelName"]!;

    [Fact]
    public void Cells_are_read_with_their_languages()
    {
        var notebook = Fixture("languages.dib");
        Assert.Equal(
            ["MarkdownCell", "csharp", "csharp", "html", "assistant(prompt)", "kql-logs", "fsharp", "pwsh", "mermaid"],
            notebook.Cells.Select(cell => cell is CodeCell ? Kernel(cell) : cell.GetType().Name));
        Assert.Equal("# Counting\n\nA text with a list:\n\n* one\n* two", notebook.Cells[0].Source);
        Assert.Equal("#!time\nn * 2", notebook.Cells[2].Source);
        Assert.Equal("somebody", (string?)notebook.Metadata["study"]!["by"]);
        Assert.Equal("kql-logs", (string?)notebook.Metadata["polyglot_notebook"]!["kernelInfo"]!["items"]![2]!["name"]);
    }

    [Fact]
    public void A_document_without_empty_lines_is_read_too()
    {
        var notebook = Fixture("compact.dib");
        Assert.Equal(["var early = 1;", "Text at once.", "\nearly + 1\n", "// script"], notebook.Cells.Select(cell => cell.Source));
        Assert.Equal(["csharp", "csharp", "javascript"], notebook.Cells.OfType<CodeCell>().Select(Kernel));
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_are_not_text() =>
        Assert.Equal(["Console.WriteLine(\"a\");", "End."], Fixture("crlf-bom.dib").Cells.Select(cell => cell.Source));

    [Fact]
    public void An_empty_document_is_a_notebook_without_cells() => Assert.Empty(Read("\n").Cells);

    [Fact]
    public void A_line_that_only_looks_like_the_beginning_of_a_cell_belongs_to_its_cell()
    {
        var cell = Assert.Single(Read("#!csharp\n\n#!python\n#!time\n#!sql --name x\nvar a = \"#!html\";\n").Cells);
        Assert.Equal("#!python\n#!time\n#!sql --name x\nvar a = \"#!html\";", cell.Source);
    }

    [Fact]
    public void A_document_goes_there_and_back_byte_for_byte()
    {
        var text = File.ReadAllText(Path.Combine(Fixtures.Dib, "languages.dib"));
        Assert.Equal(text, Write(Notebook.Parse(Read(text).ToBytes(), "x.ipynb")));
    }

    [Fact]
    public void Any_document_goes_there_and_back_byte_for_byte()
    {
        var source = Gen.OneOf("", "a", "\n", "a\n\nb", " #!html", "  #!csharp ", "#!time", "#!sql --name x", "x\n\n", "\t", "조선 🐉", "#r \"nuget: A\"");
        var language = Gen.OneOf("csharp", "markdown", "html", "raw", "fsharp", "unheard-of", "a b(c)");
        Gen.Select(language, source).Array[0, 5].Sample(cells =>
        {
            var meta = new JsonObject { ["kernelInfo"] = DibLanguages.Describe(["csharp", "unheard-of", "a b(c)"]), ["other"] = "kept" };
            var text = new DibText(meta, [.. cells.Select(cell => new DibCell(cell.Item1, cell.Item2))]).ToString();
            var notebook = Read(text);
            Assert.Equal(cells.Select(cell => cell.Item2), notebook.Cells.Select(cell => cell.Source));
            Assert.Equal(text, Write(notebook));
        }, iter: 500);
    }

    [Fact]
    public void Any_notebook_goes_there_and_back_but_for_its_outputs() =>
        GenDocument.Any.Sample(document => AssertSame(document, Read(Write(new Notebook(document, NotebookLayout.Jupyter))).Json), iter: 300);

    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Fixtures.Notebooks, "*.ipynb").Select(file => Path.GetFileName(file)!)];

    [Theory, MemberData(nameof(Notebooks))]
    public void A_real_notebook_goes_there_and_back_but_for_its_outputs(string name)
    {
        var notebook = Notebook.Parse(Fixtures.Bytes(name), name);
        AssertSame(notebook.Json, Read(Write(notebook)).Json);
    }

    [Fact]
    public void A_magic_that_begins_a_cell_of_a_notebook_does_not_begin_one_of_the_document()
    {
        var notebook = Notebook.Empty();
        notebook.InsertCell(0, new CodeCell("#!html\n<b>x</b>"));
        Assert.Contains("\n #!html\n", Write(notebook), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_whose_cells_were_changed_by_hand_keeps_their_text()
    {
        var notebook = Notebook.Empty();
        notebook.InsertCell(0, new CodeCell("var year = 2024;", "parameters"));
        var text = Write(notebook) + "\n#!markdown\n\nNew.\n";
        Assert.Equal(["var year = 2024;", "New."], Read(text).Cells.Select(cell => cell.Source));
    }

    [Fact]
    public void Tags_survive()
    {
        var notebook = Notebook.Empty();
        notebook.InsertCell(0, new CodeCell("var year = 2024;", "parameters"));
        Assert.True(Read(Write(notebook)).Cells[0].HasTag("parameters"));
    }

    [Fact]
    public void Json_that_is_broken_is_an_error_that_names_file_and_line()
    {
        var error = Assert.Throws<InvalidNotebookException>(() => Read("#!meta\n\n{\"kernelInfo\":\n\n#!csharp\n\n1\n"));
        Assert.StartsWith("x.dib:", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Line, 3, 5);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_an_error_that_names_the_line() =>
        Assert.Equal("x.dib:2: the file is not UTF-8", Assert.Throws<InvalidNotebookException>(() => DibDocument.Read([(byte)'a', (byte)'\n', 0xff], "x.dib")).Message);

    private static void AssertSame(JsonObject original, JsonObject back)
    {
        var expected = (JsonObject)original.DeepClone();
        foreach (var cell in expected["cells"]!.AsArray().OfType<JsonObject>())
        {
            cell["source"] = MultilineText.Write(MultilineText.Read(cell["source"]) ?? "");
            cell["metadata"] ??= new JsonObject();
            if ((string?)cell["cell_type"] == "code")
            {
                cell["outputs"] = new JsonArray();
                cell["execution_count"] = null;
            }
        }

        Assert.True(JsonNode.DeepEquals(expected, back), $"{expected.ToJsonString()}\n{back.ToJsonString()}");
    }
}
