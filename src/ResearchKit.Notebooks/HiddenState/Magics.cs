namespace ResearchKit.Notebooks;

/// <summary>The lines of a C# cell that are for the kernel and not for the compiler.</summary>
internal static class Magics
{
    private static readonly string[] OwnLanguage = ["#!csharp", "#!c#", "#!time"];

    /// <summary>Whether a cell begins with a line that hands it to another language.</summary>
    public static bool IsOtherLanguage(string code)
    {
        var first = code.TrimStart().Split('\n')[0].Trim();
        return IsMagic(first) && !OwnLanguage.Contains(first.Split(' ')[0], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether any line is for the kernel.</summary>
    public static bool HasAny(string source) => source.Split('\n').Any(IsMagic);

    /// <summary>The code with those lines empty, so that every other line keeps its number.</summary>
    public static string BlankedOut(string source) =>
        HasAny(source) ? string.Join('\n', source.Split('\n').Select(line => IsMagic(line) ? "" : line)) : source;

    private static bool IsMagic(string line) => line.TrimStart().StartsWith("#!", StringComparison.Ordinal);
}
