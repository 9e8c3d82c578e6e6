namespace ResearchKit;

/// <summary>Gathers the articles of a corpus from their files, and reports all their faults.</summary>
/// <param name="report">Where faults go.</param>
internal sealed class CorpusReader(Action<RowError> report)
{
    private readonly List<Article> _articles = [];
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The articles of a package: the files of its resource <c>articles</c>.</summary>
    public static Corpus Read(PackageLoader package)
    {
        var reader = new CorpusReader(package.Faults.Add);
        foreach (var path in package.Package.Resource("articles")?.Paths ?? [])
        {
            if (package.Read(path) is { } bytes)
            {
                reader.Add(path, bytes);
            }
        }

        return reader.ToCorpus();
    }

    /// <summary>Reads an article's file.</summary>
    /// <param name="file">The file's path, relative to the data package.</param>
    /// <param name="bytes">The file's content.</param>
    public void Add(string file, ReadOnlySpan<byte> bytes)
    {
        if (ArticleReader.Read(file, bytes, report) is not { } article)
        {
            return;
        }

        if (_files.TryAdd(article.Id, file))
        {
            _articles.Add(article);
        }
        else
        {
            report(new(file, 1, "id", article.Id, $"is the id of {_files[article.Id]} already"));
        }
    }

    /// <summary>The corpus of the articles without faults, in the order of their files.</summary>
    public Corpus ToCorpus() => new(_articles);
}
