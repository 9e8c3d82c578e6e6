namespace ResearchKit;

/// <summary>A word as it is searched for: case does not matter, and <c>*</c> at either end stands for any letters.</summary>
internal sealed class WordPattern
{
    private readonly string _form;
    private readonly bool _anyBefore;
    private readonly bool _anyAfter;

    private WordPattern(string text)
    {
        _anyBefore = text.StartsWith('*');
        _anyAfter = text.EndsWith('*');
        _form = text.Trim('*').ToLowerInvariant();
    }

    /// <summary>The patterns of a keyword of one word or several.</summary>
    /// <exception cref="ArgumentException">It has no word, or a <c>*</c> within one.</exception>
    public static IReadOnlyList<WordPattern> Read(string keyword)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(keyword);
        var patterns = keyword.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => new WordPattern(word)).ToList();
        return patterns.TrueForAll(pattern => pattern._form.Length > 0 && !pattern._form.Contains('*', StringComparison.Ordinal))
            ? patterns
            : throw new ArgumentException($"'{keyword}' is no keyword: '*' stands only before or after the letters of a word.", nameof(keyword));
    }

    /// <summary>Whether a word matches, as it stands or without its possessive ending.</summary>
    public bool Matches(Word word) => Matches(word.Form) || Matches(word.Text.ToLowerInvariant());

    private bool Matches(string word) => (_anyBefore, _anyAfter) switch
    {
        (true, true) => word.Contains(_form, StringComparison.Ordinal),
        (true, false) => word.EndsWith(_form, StringComparison.Ordinal),
        (false, true) => word.StartsWith(_form, StringComparison.Ordinal),
        _ => word == _form,
    };
}
