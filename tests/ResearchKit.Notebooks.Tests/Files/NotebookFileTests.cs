using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Files;

public sealed class NotebookFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Saving_replaces_the_file_and_leaves_nothing_else()
    {
        var path = _folder.Notebook("a.ipynb", "old");
        using (var file = NotebookFile.Claim(path))
            file.Save(NewNotebook.Of("new"));
        Assert.Equal("new", Notebook.Load(path).Cells[0].Source);
        Assert.Equal(["a.ipynb"], _folder.Files);
    }

    [Fact]
    public void Folders_are_made_on_the_way()
    {
        var path = _folder["deep/er/a.ipynb"];
        using (var file = NotebookFile.Claim(path))
            file.Save(NewNotebook.Of("new"));
        Assert.Equal("new", Notebook.Load(path).Cells[0].Source);
    }

    [Fact]
    public void A_notebook_that_one_run_is_writing_is_refused_to_another_until_the_first_is_done()
    {
        var path = _folder.Notebook("a.ipynb", "old");
        using (NotebookFile.Claim(path))
        {
            var refused = Assert.Throws<NotebookBusyException>(() => NotebookFile.Claim(path));
            Assert.Equal(path, refused.Notebook);
        }

        NotebookFile.Claim(path).Dispose();
    }

    [Fact]
    public void Two_names_of_one_file_are_one_file()
    {
        var path = _folder.Notebook("a.ipynb", "old");
        File.CreateSymbolicLink(_folder["link.ipynb"], path);
        using (NotebookFile.Claim(path))
            Assert.Throws<NotebookBusyException>(() => NotebookFile.Claim(_folder["link.ipynb"]));
        using (var file = NotebookFile.Claim(_folder["link.ipynb"]))
            file.Save(NewNotebook.Of("new"));
        Assert.NotNull(new FileInfo(_folder["link.ipynb"]).LinkTarget);
        Assert.Equal("new", Notebook.Load(path).Cells[0].Source);
    }

    [Fact]
    public void What_a_killed_run_left_behind_is_taken_over()
    {
        var path = _folder.Notebook("a.ipynb", "old");
        File.WriteAllText(_folder[".a.ipynb.running"], "");
        File.WriteAllText(_folder[".a.ipynb.saving"], "{ half");
        using (var file = NotebookFile.Claim(path))
            file.Save(NewNotebook.Of("new"));
        Assert.Equal(["a.ipynb"], _folder.Files);
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_is_reported_and_leaves_nothing()
    {
        Directory.CreateDirectory(_folder["a.ipynb"]);
        using (var file = NotebookFile.Claim(_folder["a.ipynb"]))
            Assert.StartsWith(_folder["a.ipynb"] + ": cannot be written: ",
                Assert.Throws<NotebookNotSavedException>(() => file.Save(NewNotebook.Of("new"))).Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_place_where_nothing_can_be_written_is_reported()
    {
        File.WriteAllText(_folder["file"], "");
        Assert.Throws<NotebookNotSavedException>(() => NotebookFile.Claim(_folder["file/a.ipynb"]));
    }

    [Fact, System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_file_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such permissions");
        var path = _folder.Notebook("a.ipynb", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(path, Mode);
        using (var file = NotebookFile.Claim(path))
            file.Save(NewNotebook.Of("new"));
        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }
}
