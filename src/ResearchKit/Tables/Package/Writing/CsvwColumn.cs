using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Describes a column as CSV on the Web.</summary>
internal static class CsvwColumn
{
    /// <summary>The column.</summary>
    public static JsonObject Write(FieldSchema field, TableSchema schema) => new JsonObject
    {
        ["name"] = NameOf(field.Name),
        ["titles"] = field.Name,
        ["dc:title"] = field.Title,
        ["dc:description"] = field.Description,
        ["datatype"] = Datatype(field),
        ["separator"] = field.Type == FieldType.List ? field.Delimiter : null,
        ["required"] = field.Constraints.Required ? true : null,
        ["null"] = Null(field.MissingValues ?? schema.MissingValues),
        ["rdfs:comment"] = Comment(field),
    }.Pruned();

    /// <summary>The name by which the description refers to a column: letters, digits and what is escaped.</summary>
    public static string NameOf(string field)
    {
        var name = Uri.EscapeDataString(field).Replace("-", "%2D", StringComparison.Ordinal).Replace("~", "%7E", StringComparison.Ordinal);
        return name.StartsWith('_') ? "%5F" + name[1..] : name;
    }

    /// <summary>The object without its properties that are null.</summary>
    public static JsonObject Pruned(this JsonObject json)
    {
        foreach (var (name, _) in json.Where(property => property.Value is null).ToArray())
        {
            json.Remove(name);
        }

        return json;
    }

    private static JsonNode Datatype(FieldSchema field)
    {
        var (type, limits) = (field.Type == FieldType.List ? field.ItemType : field.Type, field.Constraints);
        var isList = field.Type == FieldType.List;
        var datatype = new JsonObject
        {
            ["base"] = field.Edtf ? "string" : Base(type, field.Format),
            ["format"] = isList ? null : Format(field),
            ["minLength"] = isList || type != FieldType.String ? null : limits.MinLength,
            ["maxLength"] = isList || type != FieldType.String ? null : limits.MaxLength,
            ["minimum"] = limits.Minimum,
            ["maximum"] = limits.Maximum,
            ["minExclusive"] = limits.ExclusiveMinimum,
            ["maxExclusive"] = limits.ExclusiveMaximum,
        }.Pruned();
        return datatype.Count == 1 ? datatype["base"]!.DeepClone() : datatype;
    }

    private static string Base(FieldType type, string format) => (type, format) switch
    {
        (FieldType.Number, _) => "number",
        (FieldType.Integer, _) => "integer",
        (FieldType.Boolean, _) => "boolean",
        (FieldType.Date, not "any") => "date",
        (FieldType.DateTime, FieldSchema.DefaultFormat) => "dateTime",
        (FieldType.Time, FieldSchema.DefaultFormat) => "time",
        (FieldType.Year, _) => "gYear",
        (FieldType.YearMonth, _) => "gYearMonth",
        (FieldType.Duration, _) => "duration",
        (FieldType.Object or FieldType.Array or FieldType.GeoJson, _) => "json",
        (FieldType.String, "uri") => "anyURI",
        (FieldType.String, "binary") => "base64Binary",
        _ => "string",
    };

    private static JsonNode? Format(FieldSchema field) => field.Type switch
    {
        _ when field.Constraints.Pattern is { } pattern => pattern.TrimStart('^').TrimEnd('$'),
        FieldType.String when Words(field) is { Length: > 0 } words => string.Join('|', words.Select(Regex.Escape)),
        FieldType.Boolean => $"{field.TrueValues[0]}|{field.FalseValues[0]}",
        FieldType.Date when field.Format is not FieldSchema.DefaultFormat => DatePattern(field.Format),
        FieldType.Number or FieldType.Integer when field.GroupChar is not null || field.DecimalChar != "." => new JsonObject
        {
            ["decimalChar"] = field.DecimalChar,
            ["groupChar"] = field.GroupChar,
        }.Pruned(),
        _ => null,
    };

    private static string[] Words(FieldSchema field) => [.. field.Constraints.Enum.Count > 0 ? field.Constraints.Enum : field.Categories.Select(c => c.Value)];

    private static string DatePattern(string strptime) => strptime
        .Replace("%Y", "yyyy", StringComparison.Ordinal).Replace("%m", "MM", StringComparison.Ordinal).Replace("%d", "dd", StringComparison.Ordinal);

    private static JsonNode? Null(IReadOnlyList<string> missing) => missing switch
    {
        [""] => null,
        [var one] => one,
        _ => new JsonArray([.. missing.Select(text => JsonValue.Create(text))]),
    };

    /// <summary>What CSV on the Web has no word for.</summary>
    private static string? Comment(FieldSchema field) => field switch
    {
        { Edtf: true } => "Dates in the Extended Date/Time Format (ISO 8601-2).",
        { Type: FieldType.GeoPoint } => "A point: longitude, latitude.",
        { Constraints.Unique: true } => "No value stands in two rows.",
        _ => null,
    };
}
