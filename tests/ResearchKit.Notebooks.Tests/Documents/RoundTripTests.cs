using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace ResearchKit.Notebooks.Tests.Documents;

public class RoundTripTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Fixtures.Notebooks, "*.ipynb").Select(file => Path.GetFileName(file)!)];

    [Theory, MemberData(nameof(Documents))]
    public void An_untouched_document_is_saved_byte_for_byte(string name)
    {
        var bytes = Fixtures.Bytes(name);
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(Notebook.Parse(bytes, name).ToBytes()));
        Assert.Equal(bytes, Notebook.Parse(bytes, name).ToBytes());
    }

    [Theory, MemberData(nameof(Documents))]
    public void Looking_at_every_part_of_a_document_changes_nothing(string name)
    {
        var bytes = Fixtures.Bytes(name);
        var notebook = Notebook.Parse(bytes, name);
        foreach (var cell in notebook.Cells)
            _ = (cell.Id, cell.Source, cell.Metadata.Count, cell.Tags.Count(), (cell as CodeCell)?.Outputs.Count);
        _ = (notebook.KernelName, notebook.Language, notebook.Metadata.Count);
        Assert.Equal(bytes, notebook.ToBytes());
    }

    [Fact]
    public void Any_document_in_any_layout_is_saved_byte_for_byte() =>
        Gen.Select(GenDocument.Any, GenDocument.Layout).Sample((document, layout) =>
        {
            var bytes = new Notebook(document, layout).ToBytes();
            var again = Notebook.Parse(bytes, "generated.ipynb");
            Assert.True(JsonNode.DeepEquals(document, again.Json));
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(again.ToBytes()));
        }, iter: 300);

    [Fact]
    public void Changing_one_cell_leaves_every_other_byte() =>
        Gen.Select(GenDocument.Any, GenDocument.Layout).Sample((document, layout) =>
        {
            var before = new Notebook(document, layout).ToBytes();
            var notebook = Notebook.Parse(before, "generated.ipynb");
            var cell = new CodeCell("added");
            notebook.InsertCell(notebook.Cells.Count / 2, cell);
            Assert.NotEqual(before, notebook.ToBytes());
            notebook.RemoveCell(notebook.Cells.ToList().IndexOf(cell));
            Assert.Equal(before, notebook.ToBytes());
        }, iter: 100);
}
