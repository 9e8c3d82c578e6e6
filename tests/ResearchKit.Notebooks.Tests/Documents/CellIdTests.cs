using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks.Tests.Documents;

public class CellIdTests
{
    [Fact]
    public void A_notebook_older_than_4_5_gets_no_ids()
    {
        var notebook = Fixtures.Notebook("polyglot-no-final-newline.ipynb");
        notebook.AddMissingIds();
        Assert.Equal(Fixtures.Bytes("polyglot-no-final-newline.ipynb"), notebook.ToBytes());
    }

    [Fact]
    public void Saved_as_4_5_it_gets_ids_before_its_metadata_that_are_the_same_each_time()
    {
        var first = Upgraded();
        Assert.Equal(5, first.FormatMinor);
        Assert.Equal(["cell_type", "execution_count", "id", "metadata", "outputs", "source"], first.Cells[0].Json.Select(member => member.Key));
        Assert.All(first.Cells, cell => Assert.Matches("^[0-9a-f]{8}$", cell.Id));
        Assert.Equal(first.ToBytes(), Upgraded().ToBytes());

        static Notebook Upgraded()
        {
            var notebook = Fixtures.Notebook("polyglot-no-final-newline.ipynb");
            notebook.UpgradeToCellIds();
            return notebook;
        }
    }

    [Fact]
    public void Cells_that_say_the_same_get_different_ids_and_ids_that_are_there_stay()
    {
        var notebook = Notebook.Empty();
        foreach (var source in new[] { "1", "1", "1" })
            notebook.InsertCell(notebook.Cells.Count, new CodeCell(source));
        notebook.Cells[1].Json["id"] = (JsonNode)"mine";
        notebook.AddMissingIds();
        Assert.Equal("mine", notebook.Cells[1].Id);
        Assert.Equal(3, notebook.Cells.Select(cell => cell.Id).Distinct().Count());
    }
}
