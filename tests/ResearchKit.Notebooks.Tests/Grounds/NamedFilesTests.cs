namespace ResearchKit.Notebooks.Tests.Grounds;

public sealed class NamedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("File.ReadAllText(\"in/a.csv\")")]
    [InlineData("File.ReadAllText(@\"in/a.csv\")")]
    [InlineData("File.ReadAllText(\"\"\"in/a.csv\"\"\")")]
    [InlineData("#!sql\nselect * from 'in/a.csv'")]
    [InlineData("open('in/a.csv')")]
    [InlineData("#!import in/a.csv")]
    [InlineData("#load \"in/a.csv\"")]
    [InlineData("Directory.GetFiles(\"in\")")]
    [InlineData("Directory.GetFiles(\"./in/\")")]
    public void A_file_is_found_however_its_name_is_written(string code)
    {
        Directory.CreateDirectory(_folder["in"]);
        File.WriteAllText(_folder["in/a.csv"], "1");
        Assert.Equal([_folder["in/a.csv"]], NamedFiles.In(_folder.Path, [new CodeCell(code)]));
    }

    [Theory]
    [InlineData("\".\"")]
    [InlineData("\"..\"")]
    [InlineData("\"/\"")]
    [InlineData("\"/usr\"")]
    [InlineData("\"none.csv\"")]
    [InlineData("\"\\0\"")]
    [InlineData("\"/dev/zero\"")]
    public void What_is_no_input_is_left_out(string code) => Assert.Empty(NamedFiles.In(_folder.Path, [new CodeCell(code)]));

    [Fact]
    public void A_folder_that_links_to_itself_is_gone_through_once()
    {
        Directory.CreateDirectory(_folder["in"]);
        File.WriteAllText(_folder["in/a.csv"], "1");
        Directory.CreateSymbolicLink(_folder["in/again"], _folder["in"]);
        Assert.Equal([_folder["in/a.csv"]], NamedFiles.In(_folder.Path, [new CodeCell("Directory.GetFiles(\"in\")")]));
    }

    [Theory]
    [InlineData("File.ReadAllText($\"in/{name}.csv\")")]
    [InlineData("File.ReadAllText($@\"in/{name}.csv\")")]
    public void Where_a_name_is_put_together_all_files_of_its_folder_count(string code)
    {
        Directory.CreateDirectory(_folder["in"]);
        File.WriteAllText(_folder["in/a.csv"], "1");
        Assert.Equal([_folder["in/a.csv"]], NamedFiles.In(_folder.Path, [new CodeCell(code)]));
    }
}
