namespace ResearchKit.Notebooks;

/// <summary>A notebook to run, and where its executed copy goes.</summary>
/// <param name="Source">The notebook's file, as the user is to see it.</param>
/// <param name="Target">The file to write; the source itself when it is run in place; null where nothing is to be written.</param>
public sealed record NotebookJob(string Source, string? Target);
