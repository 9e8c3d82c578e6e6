using System.Text;

namespace ResearchKit.Notebooks.Tests.Documents;

public class FaultyDocumentTests
{
    [Theory]
    [InlineData("empty.ipynb", 0, "the file is empty")]
    [InlineData("array.ipynb", 1, "a notebook is a JSON object")]
    [InlineData("format-3.ipynb", 5, "the notebook is of format 3; only format 4 can be read")]
    [InlineData("no-version.ipynb", 1, "a notebook says its format's version")]
    [InlineData("no-cells.ipynb", 1, "the notebook has no array of \"cells\"")]
    [InlineData("truncated.ipynb", 37, "invalid JSON: ")]
    [InlineData("latin-1.ipynb", 10, "the file is not UTF-8")]
    [InlineData("utf-16.ipynb", 1, "the file is not UTF-8")]
    [InlineData("merge-conflict.ipynb", 10, "an unresolved merge conflict")]
    [InlineData("cell-of-unknown-type.ipynb", 13, "cell 2: \"cell_type\" is \"heading\"")]
    [InlineData("cell-without-source.ipynb", 3, "cell 1: \"source\" is missing")]
    [InlineData("source-of-numbers.ipynb", 3, "cell 1: \"source\" is missing, or neither")]
    [InlineData("key-twice.ipynb", 16, "invalid JSON: Duplicate property 'nbformat'")]
    [InlineData("nan.ipynb", 15, "invalid JSON: 'N' is an invalid start of a value")]
    [InlineData("nested-too-deep.ipynb", 1, "invalid JSON: The maximum configured depth")]
    public void A_faulty_file_is_refused_with_file_line_and_reason(string name, int line, string reason)
    {
        var fault = Assert.Throws<InvalidNotebookException>(() => Notebook.Parse(Fixtures.Bytes("faulty/" + name), name));
        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Equal(line, fault.Line);
        Assert.Equal(line > 0 ? $"{name}:{line}: {fault.Reason}" : $"{name}: {fault.Reason}", fault.Message);
    }

    [Fact]
    public void Every_faulty_fixture_is_among_those_above()
    {
        var tested = typeof(FaultyDocumentTests).GetMethod(nameof(A_faulty_file_is_refused_with_file_line_and_reason))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.Data[0]!);
        var present = Directory.GetFiles(Fixtures.PathOf("faulty")).Select(file => Path.GetFileName(file)!);
        Assert.Equal(present.Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_missing()
    {
        var fault = Assert.Throws<InvalidNotebookException>(() => Notebook.Load("nowhere/x.ipynb"));
        Assert.Equal("nowhere/x.ipynb: no such file", fault.Message);
    }

    [Fact]
    public void No_prefix_of_a_document_crashes_the_reader()
    {
        var bytes = Fixtures.Bytes("jupyter.ipynb").AsSpan().TrimEnd((byte)'\n').ToArray();
        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<InvalidNotebookException>(() => Notebook.Parse(bytes[..length], "cut.ipynb"));
    }

    [Fact]
    public void A_byte_changed_anywhere_is_read_or_refused_but_never_crashes()
    {
        var bytes = Fixtures.Bytes("unknown-parts.ipynb");
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var changed in Encoding.ASCII.GetBytes("\"{]0 \u0001"))
            {
                var copy = (byte[])bytes.Clone();
                copy[at] = changed;
                if (Record.Exception(() => Notebook.Parse(copy, "changed.ipynb").ToBytes()) is { } e)
                    Assert.IsType<InvalidNotebookException>(e);
            }
        }
    }
}
