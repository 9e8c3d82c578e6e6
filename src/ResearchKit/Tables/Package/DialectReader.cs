namespace ResearchKit;

/// <summary>Reads how a table is written.</summary>
internal static class DialectReader
{
    /// <summary>The dialect of a file of which nothing is said.</summary>
    public static CsvDialect Usual(IReadOnlyList<string> paths) =>
        paths.Count > 0 && Path.GetExtension(PackedFile.Inner(paths[0])) == ".tsv" ? new CsvDialect { Delimiter = "\t" } : new CsvDialect();

    /// <summary>The dialect; faults are reported.</summary>
    public static CsvDialect Read(JsonFact json, IReadOnlyList<string> paths)
    {
        var usual = Usual(paths);
        CheckOthers(json);
        return new CsvDialect
        {
            Delimiter = Sign(json, "delimiter", int.MaxValue) ?? usual.Delimiter,
            Quote = json.Text("quoteChar") is "" ? null : (Sign(json, "quoteChar", 1) ?? "\"")[0],
            DoubleQuote = json.Flag("doubleQuote", true),
            Escape = Sign(json, "escapeChar", 1)?[0],
            LineTerminator = Sign(json, "lineTerminator", int.MaxValue) is { } end and not ("\r\n" or "\n" or "\r") ? end : null,
            NullSequence = json.Text("nullSequence"),
            SkipInitialSpace = json.Flag("skipInitialSpace"),
            Header = json.Flag("header", true),
            HeaderRows = Rows(json, "headerRows") is { Count: > 0 } rows ? rows : usual.HeaderRows,
            HeaderJoin = json.Text("headerJoin") ?? usual.HeaderJoin,
            CommentRows = Rows(json, "commentRows"),
            Comment = Sign(json, "commentChar", int.MaxValue),
            Property = json.Text("property"),
            ItemKeys = json.Texts("itemKeys"),
            IgnoresHeaderCase = !json.Flag("caseSensitiveHeader", true),
        };
    }

    /// <summary>Holds those properties against the standard that say nothing of delimited text or of what is read here.</summary>
    private static void CheckOthers(JsonFact json)
    {
        if (json.Text("itemType") is not (null or "array" or "object"))
        {
            json.Property("itemType")!.Fault("must be array or object");
        }

        if (json.Whole("sheetNumber") is 0)
        {
            json.Property("sheetNumber")!.Fault("must be the number of a sheet, from 1");
        }

        _ = json.Text("sheetName");
        _ = json.Text("table");
    }

    private static string? Sign(JsonFact json, string name, int longest)
    {
        var sign = json.Text(name);
        if (sign is null || (sign.Length > 0 && sign.Length <= longest))
        {
            return sign;
        }

        json.Property(name)!.Fault(longest == 1 ? "must be one character" : "must not be empty");
        return null;
    }

    private static IReadOnlyList<int> Rows(JsonFact json, string name)
    {
        var rows = new List<int>();
        foreach (var item in json.List(name))
        {
            if (item.Kind == System.Text.Json.JsonValueKind.Number && item.Element.TryGetInt32(out var row) && row > 0)
            {
                rows.Add(row);
            }
            else
            {
                item.Fault("must be the number of a row, from 1");
            }
        }

        return rows;
    }
}
