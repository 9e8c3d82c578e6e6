namespace ResearchKit;

public sealed partial class Corpus
{
    /// <summary>Reads every <c>.md</c> file of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="errors">Takes all faults of the files; a file with a fault gives no article.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Corpus Read(string folder, ICollection<RowError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var reader = new CorpusReader(errors.Add);
        foreach (var path in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            reader.Add(Path.GetFileName(path), File.ReadAllBytes(path));
        }

        return reader.ToCorpus();
    }
}
