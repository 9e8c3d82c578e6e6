namespace ResearchKit.Scripting;

/// <summary>The texts of the submissions that ran, by name, for tracebacks.</summary>
internal sealed class SubmissionSources
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public void Add(SubmissionSource source) => _texts[source.Name] = source.Code;

    public string? Find(string name) => _texts.GetValueOrDefault(name);
}
