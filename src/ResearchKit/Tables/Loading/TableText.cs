using CsvHelper;

namespace ResearchKit;

/// <summary>A table as text that the CSV reader takes.</summary>
/// <param name="File">Its file, as faults name it.</param>
/// <param name="Text">The text in UTF-8.</param>
/// <param name="Dialect">How it is written: plainly.</param>
internal sealed record TableText(string File, ReadOnlyMemory<byte> Text, CsvDialect Dialect)
{
    /// <summary>What stands in place of a value that is not there and whose column has no word for that; null where nothing does.</summary>
    public string? Null { get; init; }

    /// <summary>The column names of the files before this one; null where it is the first.</summary>
    public IReadOnlyList<string>? Before { get; init; }

    /// <summary>A reader of its rows, and its header: its own; of the files before where it goes on without one; else the schema's names.</summary>
    public CsvReader Open(TableContext table, out Header header)
    {
        if (Dialect.Header)
        {
            var reader = Reader(table.Faults, hasHeader: true);
            if (Before is null || Before.SequenceEqual(reader.Headers))
            {
                header = Header.Check(Dialect.IgnoresHeaderCase ? [.. reader.Headers.Select(name => Spelt(name, table.Schema))] : reader.Headers, table, isOwn: true);
                return reader;
            }

            reader.Dispose();
        }

        header = Header.Check(Before ?? [.. table.Schema.Fields.Select(f => f.Name)], table, isOwn: false);
        return Reader(table.Faults, hasHeader: false);
    }

    /// <summary>A column's name as the schema has it, whose case may be another.</summary>
    private static string Spelt(string name, TableSchema schema) =>
        schema.Field(name) is null && schema.Fields.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } field ? field.Name : name;

    /// <summary>The names in its header; null where it has none.</summary>
    public IReadOnlyList<string>? Names()
    {
        using var reader = Dialect.Header && !Text.IsEmpty ? Reader(null, hasHeader: true) : null;
        return reader is null ? null : [.. reader.Headers];
    }

    /// <summary>A schema that takes any values, for a table of which the package says nothing.</summary>
    public TableSchema AnySchema()
    {
        if (Text.IsEmpty)
        {
            return new TableSchema();
        }

        using var reader = Reader(null, hasHeader: true);
        return new TableSchema
        {
            Fields = [.. reader.Headers.Select((name, i) => new FieldSchema { Name = Dialect.Header ? name : FormattableString.Invariant($"field{i + 1}") })],
        };
    }

    /// <summary>A reader of it.</summary>
    /// <param name="faults">Where faults of its quotes go; null to pass over them.</param>
    /// <param name="hasHeader">Whether its first row is a header.</param>
    private CsvReader Reader(FaultList? faults, bool hasHeader) => CsvReader.Create(Text, new CsvReaderOptions
    {
        Separator = Dialect.Delimiter[0],
        Quote = Dialect.Quote ?? '"',
        CommentPrefix = Dialect.Comment?[0],
        HasHeader = hasHeader,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        OnMalformedRecord = record => faults?.Add(File, (int)record.LineNumber, null, null, Reason(record.Reason)),
    });

    private static string Reason(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote in this row is never closed: all that follows was read as one value",
        CsvMalformedReason.StrayQuote => "a quote stands inside a value that does not begin with one",
        CsvMalformedReason.TextAfterClosingQuote => "text stands between a closing quote and the next comma",
        _ => "the quotes of this row are not as they should be",
    };
}
