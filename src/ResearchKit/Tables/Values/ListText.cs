namespace ResearchKit;

/// <summary>Several values in one column, apart by semicolons.</summary>
internal static class ListText
{
    /// <summary>What stands between items.</summary>
    public const string Delimiter = ";";

    /// <summary>The items as one text; null where there are none.</summary>
    public static string? Join(IEnumerable<string> items)
    {
        var text = string.Join(Delimiter, items);
        return text.Length == 0 ? null : text;
    }

    /// <summary>The items of a list value as one text; null where it is missing.</summary>
    public static string? Join(object? list) => list is IEnumerable<string> items ? Join(items) : null;
}
