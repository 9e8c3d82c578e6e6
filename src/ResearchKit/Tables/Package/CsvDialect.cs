namespace ResearchKit;

/// <summary>How a delimited text file, or a table in JSON, is written.</summary>
/// <remarks>Source: Data Package v2, Table Dialect; v1, CSV Dialect.</remarks>
public sealed record CsvDialect
{
    /// <summary>What stands between values: one character or more.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>What stands about a value that contains the delimiter, a quote or a line break; null where nothing does.</summary>
    public char? Quote { get; init; } = '"';

    /// <summary>Whether a quote within quotes is written twice.</summary>
    public bool DoubleQuote { get; init; } = true;

    /// <summary>What makes the character after it a plain one; null where nothing does.</summary>
    public char? Escape { get; init; }

    /// <summary>What ends a row; null where it is a line break of any kind.</summary>
    public string? LineTerminator { get; init; }

    /// <summary>What stands for no value, beside the schema's own missing values; null where nothing does.</summary>
    public string? NullSequence { get; init; }

    /// <summary>Whether white space after a delimiter is no part of the value.</summary>
    public bool SkipInitialSpace { get; init; }

    /// <summary>Whether there is a header.</summary>
    public bool Header { get; init; } = true;

    /// <summary>The rows, from 1, that make up the header.</summary>
    public IReadOnlyList<int> HeaderRows { get; init; } = First;

    /// <summary>What stands between the parts of a column's name where the header has several rows.</summary>
    public string HeaderJoin { get; init; } = " ";

    /// <summary>The rows, from 1, that are no data.</summary>
    public IReadOnlyList<int> CommentRows { get; init; } = [];

    /// <summary>What a row begins with that is no data; null where there are none.</summary>
    public string? Comment { get; init; }

    /// <summary>The property of a JSON object that holds the rows; null where they are the JSON itself.</summary>
    public string? Property { get; init; }

    /// <summary>The properties of a JSON object that are a row's values, in order; empty where all are.</summary>
    public IReadOnlyList<string> ItemKeys { get; init; } = [];

    /// <summary>Whether columns are known by their names whatever their case, as version 1 lets a dialect say.</summary>
    internal bool IgnoresHeaderCase { get; init; }

    /// <summary>The one row that is usually a header.</summary>
    private static IReadOnlyList<int> First { get; } = [1];

    /// <summary>Whether it is what the CSV reader itself takes: one ASCII delimiter, quotes doubled or none, a header in the first row or none.</summary>
    internal bool IsPlain =>
        Delimiter.Length == 1 && IsPlainSign(Delimiter[0]) && Quote is { } quote && IsPlainSign(quote) && quote != Delimiter[0] && DoubleQuote && Escape is null
        && LineTerminator is null && !SkipInitialSpace && (!Header || HeaderRows is [1]) && CommentRows.Count == 0
        && (Comment is null || (Comment.Length == 1 && IsPlainSign(Comment[0]) && Comment[0] != quote && Comment != Delimiter));

    private static bool IsPlainSign(char sign) => char.IsAscii(sign) && sign is not ('\r' or '\n' or '\0');
}
