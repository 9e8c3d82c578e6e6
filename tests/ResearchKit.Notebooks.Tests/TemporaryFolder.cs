namespace ResearchKit.Notebooks.Tests;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("researchkit-test-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public IEnumerable<string> Files => Directory.GetFiles(Path, "*", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Path, file)).Order(StringComparer.Ordinal);

    /// <summary>Writes a notebook of code cells and gives its path.</summary>
    public string Notebook(string name, params IEnumerable<string> sources) => Notebook(name, Documents.NewNotebook.Of(sources));

    public string Notebook(string name, Notebook notebook)
    {
        File.WriteAllBytes(this[name], notebook.ToBytes());
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
