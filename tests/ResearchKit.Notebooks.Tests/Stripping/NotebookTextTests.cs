using System.Text.Json.Nodes;
using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Stripping;

public class NotebookTextTests
{
    [Fact]
    public void A_notebook_reads_as_its_texts_sources_and_results()
    {
        var code = new CodeCell("killed.Chart()", "setup") { ExecutionCount = 9 };
        code.SetOutputs(
        [
            new StreamOutput("stdout", "a\r\n"),
            new StreamOutput("stdout", "b"),
            new ExecuteResultOutput(9, new() { ["image/svg+xml"] = "<svg/>", ["text/plain"] = "12 figures", ["application/json"] = new JsonObject { ["a"] = 1 } }, []),
            new DisplayOutput(new() { ["text/html"] = "<p>Who</p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>" }, []),
            new ErrorOutput("System.Exception", "\e[31mboom\e[0m", []),
        ]);
        var notebook = NewNotebook.Of(new MarkdownCell("# Title"), code);
        Assert.Equal(
            """

            == text 1
            # Title

            == code 2 [setup]
            killed.Chart()
            -- stdout
            a
            b
            -- result application/json: 7 bytes, SHA-256 015abd7f5cc5
            -- result image/svg+xml: 6 bytes, SHA-256 d4dc56669143
            -- result text/plain
            12 figures
            -- display text/html
            a | b
            1 | 2
            Who
            -- error
            System.Exception: boom

            """,
            NotebookText.Of(WithoutIds(notebook)));
    }

    [Fact]
    public void Every_shipped_notebook_reads_without_json_or_markup()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Fixtures.Root, "notebooks"), "*.ipynb", SearchOption.AllDirectories))
        {
            var text = NotebookText.Of(Notebook.Load(file));
            Assert.DoesNotContain("output_type", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<td", text, StringComparison.Ordinal);
            Assert.DoesNotContain("execution_count", text, StringComparison.Ordinal);
        }
    }

    private static Notebook WithoutIds(Notebook notebook)
    {
        foreach (var cell in notebook.Cells)
            cell.Json.Remove("id");
        return notebook;
    }
}
