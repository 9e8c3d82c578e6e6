namespace ResearchKit.Scripting;

/// <summary>One cell of an imported file.</summary>
/// <param name="Language">Its language, as .NET Interactive calls it.</param>
/// <param name="Code">Its text.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record ImportedCell(string Language, string Code, string Name)
{
    /// <summary>The cell to run: what is not C# says so in its first line.</summary>
    public Cell ToCell() => new(IsCSharp || Code.TrimStart().StartsWith("#!" + Language, StringComparison.OrdinalIgnoreCase) ? Code : $"#!{Language}\n{Code}", Name);

    private bool IsCSharp => Language.ToUpperInvariant() is "CSHARP" or "C#" or "";
}
