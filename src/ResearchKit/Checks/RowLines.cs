namespace ResearchKit;

/// <summary>On which line of its file a row stands, found by the id with which the row begins.</summary>
internal sealed class RowLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public RowLines(Study study, string resource)
    {
        File = study.Package.Resource(resource)?.Paths[0] ?? resource;
        var path = Path.Combine(study.Root, File);
        var number = 0;
        foreach (var line in System.IO.File.Exists(path) ? System.IO.File.ReadLines(path) : [])
        {
            number++;
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            if (comma > 0)
            {
                _lines.TryAdd(line[..comma].Trim('"'), number);
            }
        }
    }

    /// <summary>The file, relative to the package.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 where the row was not found.</summary>
    public int LineOf(string id) => _lines.GetValueOrDefault(id);
}
