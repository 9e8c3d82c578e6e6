namespace ResearchKit.Notebooks;

/// <summary>A notebook that is being verified.</summary>
/// <param name="File">Its file, as the user is to see it.</param>
/// <param name="Committed">The notebook as it is in its file.</param>
public sealed record VerifySubject(string File, Notebook Committed)
{
    private static readonly string[] CSharpNames = ["C#", "csharp", "polyglot-notebook"];

    /// <summary>Its file's full path.</summary>
    public string FullPath => Path.GetFullPath(File);

    /// <summary>The folder that its kernel runs in.</summary>
    public string Folder => Path.GetDirectoryName(FullPath)!;

    /// <summary>Whether its code is C#, or says nothing of its language.</summary>
    public bool IsCSharp => Committed.Language is null || CSharpNames.Contains(Committed.Language, StringComparer.OrdinalIgnoreCase);
}
