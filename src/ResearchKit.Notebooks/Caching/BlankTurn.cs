namespace ResearchKit.Notebooks;

/// <summary>Code that does nothing and is counted all the same.</summary>
internal static class BlankTurn
{
    /// <summary>It, in a kernel's language; null where that is not known.</summary>
    public static string? In(string? language) => language?.ToUpperInvariant() switch
    {
        "C#" or "CSHARP" => "// kept from an earlier run",
        "PYTHON" or "PYTHON3" => "# kept from an earlier run",
        _ => null,
    };
}
