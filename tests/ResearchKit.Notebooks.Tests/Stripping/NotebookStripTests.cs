using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Stripping;

public class NotebookStripTests
{
    public static TheoryData<string> Documents() =>
        [.. Directory.EnumerateFiles(Fixtures.Notebooks, "*.ipynb").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Of_any_document_only_outputs_go_and_a_second_time_nothing_does(string name)
    {
        var before = Fixtures.Notebook(name);
        var stripped = Fixtures.Notebook(name);
        NotebookStrip.Apply(stripped);
        Assert.All(stripped.Cells.OfType<CodeCell>(), cell => Assert.Equal((null, 0), (cell.ExecutionCount, cell.Outputs.Count)));
        Assert.Equal(before.Cells.Select(cell => (cell.Id, cell.Source)), stripped.Cells.Select(cell => (cell.Id, cell.Source)));
        var bytes = stripped.ToBytes();
        var again = Notebook.Parse(bytes, name);
        Assert.False(NotebookStrip.Apply(again));
        Assert.Equal(bytes, again.ToBytes());
    }

    [Fact]
    public void A_cell_that_says_so_keeps_its_outputs_and_notes_of_a_run_go()
    {
        var kept = new CodeCell("1", NotebookStrip.KeepOutput) { ExecutionCount = 3 }.With("execution", new System.Text.Json.Nodes.JsonObject { ["iopub.execute_input"] = "2024-10-18" });
        kept.SetOutputs([new StreamOutput("stdout", "x")]);
        var notebook = NewNotebook.Of(kept);
        Assert.True(NotebookStrip.Apply(notebook));
        Assert.Single(kept.Outputs);
        Assert.False(kept.Metadata.ContainsKey("execution"));
        Assert.False(NotebookStrip.Apply(notebook));
    }
}
