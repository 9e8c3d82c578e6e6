namespace ResearchKit;

/// <summary>A filter that a table came through.</summary>
/// <param name="Filter">The filter as it was written: <c>.By("kremlin")</c>.</param>
/// <param name="Before">How many rows there were.</param>
/// <param name="After">How many it left.</param>
/// <param name="Earlier">The filter before it, if there was one.</param>
internal sealed record Selection(string Filter, int Before, int After, Selection? Earlier)
{
    /// <summary>Which filter left no row, in a sentence; null where rows are left.</summary>
    public string? Emptied => After > 0 ? null
        : Earlier?.Emptied ?? FormattableString.Invariant($"{Filter} leaves none of {Before:N0} rows{(Earlier is null ? "" : $" that {Earlier.Path} had left")}.");

    private string Path => Earlier is null ? Filter : Earlier.Path + Filter;

    /// <summary>A filter that was given words.</summary>
    public static string Call(string name, params IEnumerable<string> words) => $".{name}({string.Join(", ", words.Select(w => $"\"{w}\""))})";
}
