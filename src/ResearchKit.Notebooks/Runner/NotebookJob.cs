namespace ResearchKit.Notebooks;

/// <summary>A notebook to run, and where its executed copy goes.</summary>
/// <param name="Source">The notebook's file, as the user is to see it.</param>
/// <param name="Target">The file to write; the source itself when it is run in place; null where nothing is to be written.</param>
public sealed record NotebookJob(string Source, string? Target)
{
    /// <summary>Parameters that this run alone is given, name and value as text; they go before those of the batch.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The job in a list of several: its source, and its own parameters.</summary>
    public string Shown => Parameters.Count == 0
        ? Source
        : $"{Source} ({string.Join(", ", Parameters.Select(parameter => $"{parameter.Key}={parameter.Value}"))})";
}
