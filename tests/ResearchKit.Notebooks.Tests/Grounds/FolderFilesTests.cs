namespace ResearchKit.Notebooks.Tests.Grounds;

public sealed class FolderFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Data_are_what_is_not_hidden_each_file_once()
    {
        foreach (var name in new[] { "b.csv", "a/c.csv", "a/.d.csv", ".git/e.csv" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
            File.WriteAllText(_folder[name], "1");
        }

        Directory.CreateSymbolicLink(_folder["a/up"], _folder.Path);
        Assert.Equal([_folder["a/c.csv"], _folder["b.csv"]], FolderFiles.Data(_folder.Path));
        Assert.Equal([_folder["a/c.csv"], _folder["b.csv"]], FolderFiles.Data(_folder.Path + Path.DirectorySeparatorChar));
    }
}
