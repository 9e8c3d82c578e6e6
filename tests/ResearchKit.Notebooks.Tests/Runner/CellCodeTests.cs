using System.Text.Json.Nodes;
using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Runner;

public class CellCodeTests
{
    [Theory]
    [InlineData("polyglot_notebook", "kernelName", "csharp", "1 + 1", "1 + 1")]
    [InlineData("dotnet_interactive", "language", "C#", "1 + 1", "1 + 1")]
    [InlineData("polyglot_notebook", "kernelName", "html", "<b>", "#!html\n<b>")]
    [InlineData("dotnet_interactive", "language", "sql", "SELECT 1", "#!sql\nSELECT 1")]
    [InlineData("dotnet_interactive", "language", "html", "#!html\n<b>", "#!html\n<b>")]
    [InlineData("other", "thing", "html", "1", "1")]
    public void A_cell_of_another_language_says_so_to_the_kernel(string part, string member, string language, string source, string sent) =>
        Assert.Equal(sent, CellCode.Of(new CodeCell(source).With(part, new JsonObject { [member] = language })));
}
