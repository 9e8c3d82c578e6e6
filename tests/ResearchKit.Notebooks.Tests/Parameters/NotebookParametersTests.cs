using System.Text.Json.Nodes;
using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Parameters;

public class NotebookParametersTests
{
    private static Notebook Parametrised() => NewNotebook.Of(
        new MarkdownCell("# Title"),
        new CodeCell("int year = 2024;\nvar unit = \"people\";", "parameters", "remove-input").With("polyglot_notebook", new JsonObject { ["kernelName"] = "csharp" }),
        new CodeCell("year"));

    private static void Inject(Notebook notebook, params (string Name, string Value)[] values) =>
        new NotebookParameters(notebook, "n.ipynb", "C#").Inject(values.ToDictionary(v => v.Name, v => v.Value));

    [Fact]
    public void Values_stand_in_a_cell_after_the_one_that_declares()
    {
        var notebook = Parametrised();
        Inject(notebook, ("year", "2025"), ("unit", "shells"));
        Assert.Equal(4, notebook.Cells.Count);
        Assert.Equal("// Parameters\nyear = 2025;\nunit = \"shells\";", notebook.Cells[2].Source);
        Assert.Equal(["injected-parameters"], notebook.Cells[2].Tags);
        Assert.Equal("csharp", (string?)notebook.Cells[2].Metadata["polyglot_notebook"]!["kernelName"]);
        Assert.NotNull(notebook.Cells[2].Id);
    }

    [Fact]
    public void A_second_run_replaces_what_the_first_has_set()
    {
        var notebook = Parametrised();
        Inject(notebook, ("year", "2025"));
        var id = notebook.Cells[2].Id;
        Inject(notebook, ("unit", "shells"));
        Assert.Equal(4, notebook.Cells.Count);
        Assert.Equal("// Parameters\nunit = \"shells\";", notebook.Cells[2].Source);
        Assert.Equal(id, notebook.Cells[2].Id);
    }

    [Fact]
    public void Without_values_nothing_changes()
    {
        var notebook = Parametrised();
        var before = notebook.ToBytes();
        Inject(notebook);
        Assert.Equal(before, notebook.ToBytes());
    }

    [Fact]
    public void A_parameter_that_the_notebook_does_not_have_is_an_error_that_names_those_it_has() =>
        Assert.Equal(
            "n.ipynb: there is no parameter 'yaer'; the notebook has year (int), unit (string)",
            Assert.Throws<ParameterException>(() => Inject(Parametrised(), ("yaer", "2025"))).Message);

    [Fact]
    public void A_value_of_the_wrong_type_is_an_error() =>
        Assert.Equal(
            "n.ipynb: parameter year: 'soon' is not of type int",
            Assert.Throws<ParameterException>(() => Inject(Parametrised(), ("year", "soon"))).Message);

    [Fact]
    public void A_notebook_without_parameters_takes_none() =>
        Assert.Equal(
            "n.ipynb: the notebook has no cell tagged 'parameters', so 'year' cannot be set",
            Assert.Throws<ParameterException>(() => Inject(NewNotebook.Of("1"), ("year", "2025"))).Message);

    [Fact]
    public void A_language_without_known_parameters_takes_none() =>
        Assert.Equal(
            "n.ipynb: parameters can be set in C# and Python, not in R",
            Assert.Throws<ParameterException>(() => new NotebookParameters(Parametrised(), "n.ipynb", "R")
                .Inject(new Dictionary<string, string> { ["year"] = "1" })).Message);
}
