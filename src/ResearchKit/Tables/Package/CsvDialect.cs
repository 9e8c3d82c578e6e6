namespace ResearchKit;

/// <summary>How a delimited text file is written.</summary>
/// <remarks>Source: Data Package v2, Table Dialect.</remarks>
public sealed record CsvDialect
{
    /// <summary>What stands between values.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>What stands about a value that contains the delimiter, a quote or a line break.</summary>
    public char Quote { get; init; } = '"';

    /// <summary>What a line begins with that is no data; null where there are none.</summary>
    public char? Comment { get; init; }
}
