using System.Text;
using System.Text.Json;

namespace ResearchKit;

/// <summary>Rewrites a table in JSON - rows as lists, or as objects - as plain CSV, a line a row, so that one reader serves all.</summary>
internal sealed class JsonRows(string file, CsvDialect dialect, TableSchema? schema, FaultList faults)
{
    /// <summary>What stands for JSON's null.</summary>
    private const string Null = "\0";

    private readonly StringBuilder _plain = new();
    private int _line;

    /// <summary>The table as text; null where the JSON holds no rows, which is reported.</summary>
    public TableText? Read(JsonElement json)
    {
        var rows = dialect.Property is { } property && json.ValueKind == JsonValueKind.Object && json.TryGetProperty(property, out var inner) ? inner : json;
        if (rows.ValueKind != JsonValueKind.Array || rows.EnumerateArray().Any(r => r.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)))
        {
            faults.Add(file, "is no table: rows are lists, or objects, in one list");
            return null;
        }

        var names = Names(rows);
        if (names is not null)
        {
            Write([.. names.Select(name => JsonSerializer.SerializeToElement(name))], null);
        }

        foreach (var row in rows.EnumerateArray())
        {
            Write(row.ValueKind == JsonValueKind.Array ? [.. row.EnumerateArray()] : [.. names!.Select(n => row.TryGetProperty(n, out var value) ? value : default)], names);
        }

        return new TableText(file, Encoding.UTF8.GetBytes(_plain.ToString()), new CsvDialect { Header = names is not null || dialect.Header }) { Null = Null };
    }

    /// <summary>The columns of objects: those of the schema that occur, then others; null where rows are lists.</summary>
    private List<string>? Names(JsonElement rows)
    {
        var objects = rows.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.Object).ToArray();
        if (objects.Length == 0)
        {
            return null;
        }

        var found = dialect.ItemKeys.Count > 0 ? dialect.ItemKeys : [.. objects.SelectMany(o => o.EnumerateObject().Select(p => p.Name)).Distinct()];
        var known = schema?.Fields.Select(f => f.Name) ?? [];
        return [.. known.Intersect(found), .. found.Except(known)];
    }

    private void Write(IReadOnlyList<JsonElement> values, IReadOnlyList<string>? names)
    {
        _line++;
        for (var i = 0; i < values.Count; i++)
        {
            var field = _line == 1 ? null : names is null ? schema?.Fields.ElementAtOrDefault(i) : schema?.Field(names[i]);
            var text = Text(values[i], field).Replace("\"", "\"\"", StringComparison.Ordinal);
            _plain.Append(i == 0 ? "\"" : ",\"").Append(text).Append('"');
        }

        _plain.Append('\n');
    }

    private string Text(JsonElement value, FieldSchema? field)
    {
        if (Misfit(value.ValueKind, field?.Type) is { } reason)
        {
            faults.Add(file, _line, field!.Name, value.GetRawText(), reason);
        }

        return (value.ValueKind, field?.Type) switch
        {
            (JsonValueKind.Undefined or JsonValueKind.Null, _) => Null,
            (JsonValueKind.True, FieldType.Boolean) => field!.TrueValues[0],
            (JsonValueKind.False, FieldType.Boolean) => field!.FalseValues[0],
            (JsonValueKind.Number, FieldType.Integer) when value.GetDouble() is var whole && Math.Truncate(whole) == whole && Math.Abs(whole) < 1e15 => CellText.Of((long)whole)!,
            (JsonValueKind.Number, FieldType.Number) => value.GetRawText().Replace(".", field!.DecimalChar, StringComparison.Ordinal),
            (JsonValueKind.Array, FieldType.List) => string.Join(field!.Delimiter, value.EnumerateArray().Select(item => item.ToString())),
            (JsonValueKind.String, _) => value.GetString()!,
            _ => value.GetRawText(),
        };
    }

    /// <summary>What JSON says of a value's type, where its text alone would pass.</summary>
    private static string? Misfit(JsonValueKind kind, FieldType? type) => (kind, type) switch
    {
        (JsonValueKind.String or JsonValueKind.Undefined or JsonValueKind.Null, _) => null,
        (_, FieldType.String) => "is no text",
        (JsonValueKind.Number, FieldType.Boolean) => "is neither true nor false",
        _ => null,
    };
}
