namespace ResearchKit;

/// <summary>What knows the filters that it came through.</summary>
internal interface ISelected
{
    /// <summary>The filters; null where there were none.</summary>
    Selection? Selection { get; }
}

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

    /// <summary>Why a selection holds nothing, where it is a table that filters emptied; null for all else.</summary>
    public static string? Why(object rows) => (rows as ISelected)?.Selection?.Emptied;

    private string Path => Earlier is null ? Filter : Earlier.Path + Filter;

    /// <summary>A filter that was given words.</summary>
    public static string Call(string name, params IEnumerable<string?> words) => $".{name}({string.Join(", ", words.Select(w => w is null ? "null" : $"\"{w}\""))})";
}
