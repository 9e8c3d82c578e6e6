using System.Text;
using System.Text.Json;

namespace ResearchKit;

/// <summary>The tables of a package as texts that the CSV reader takes, whatever their encoding, dialect or place.</summary>
internal sealed class TableTexts(DataPackage package, PackageFiles files, FaultList faults)
{
    private const int LargestUnusual = 512 << 20;

    /// <summary>The texts of a table, one a file; what cannot be read is reported and left out.</summary>
    public IEnumerable<TableText> Of(DataResource resource)
    {
        if (resource.Data is { } data)
        {
            return Inline(resource, data) is { } inline ? [inline] : [];
        }

        return FromFiles(resource);
    }

    private IEnumerable<TableText> FromFiles(DataResource resource)
    {
        IReadOnlyList<string>? before = null;
        foreach (var path in resource.Paths)
        {
            if (files.Read(path) is { } bytes && Unpacked(path, bytes) is { } unpacked && Text(resource, path, unpacked) is { } text)
            {
                yield return text with { Before = before };
                before ??= resource.Paths.Count > 1 ? text.Names() : null;
            }
        }
    }

    private ReadOnlyMemory<byte>? Unpacked(string path, ReadOnlyMemory<byte> bytes) => PackedFile.IsPacked(path) ? PackedFile.Unpack(path, bytes, faults) : bytes;

    private TableText? Inline(DataResource resource, JsonElement data)
    {
        var file = $"{package.DescriptorFile} (rows of {resource.Name})";
        return data.ValueKind == JsonValueKind.String
            ? Text(resource, file, Encoding.UTF8.GetBytes(data.GetString()!))
            : new JsonRows(file, resource.Dialect, resource.Schema, faults).Read(data);
    }

    private TableText? Text(DataResource resource, string file, ReadOnlyMemory<byte> bytes)
    {
        if (Path.GetExtension(PackedFile.Inner(file)) is ".xls" or ".xlsx" or ".ods" or ".parquet" or ".sqlite")
        {
            faults.Add(file, "is no delimited text and no JSON: other tables are not read");
            return null;
        }

        if (TextEncoding.ToUtf8(bytes, resource.Encoding, file, faults) is not { } utf8)
        {
            return null;
        }

        if (IsJson(resource, file))
        {
            return JsonFile.Parse(utf8, file, faults) is { } json ? new JsonRows(file, resource.Dialect, resource.Schema, faults).Read(json) : null;
        }

        return resource.Dialect.IsPlain ? new TableText(file, utf8, resource.Dialect) : Rewritten(resource.Dialect, file, utf8);
    }

    private TableText? Rewritten(CsvDialect dialect, string file, ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > LargestUnusual)
        {
            faults.Add(file, "is larger than 512 MiB, the most that is read of this dialect");
            return null;
        }

        var plain = DialectText.ToPlain(utf8.Span, dialect, (line, reason) => faults.Add(file, line, null, null, reason));
        return new TableText(file, plain, DialectText.Plain with { Header = dialect.Header, IgnoresHeaderCase = dialect.IgnoresHeaderCase });
    }

    private static bool IsJson(DataResource resource, string file) =>
        resource.Format is "json" || (resource.Format is null && Path.GetExtension(PackedFile.Inner(file)) == ".json");
}
