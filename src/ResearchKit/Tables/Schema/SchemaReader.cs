using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads a Table Schema from its JSON.</summary>
internal static class SchemaReader
{
    /// <summary>The schema; faults are reported.</summary>
    public static TableSchema Read(JsonFact json)
    {
        var schema = new TableSchema
        {
            Fields = [.. json.Objects("fields").Select(FieldReader.Read)],
            FieldsMatch = Match(json),
            MissingValues = FieldReader.Missing(json) ?? TableSchema.UsualMissing,
            PrimaryKey = Names(json.Property("primaryKey")),
            UniqueKeys = [.. json.List("uniqueKeys").Select(Names)],
            ForeignKeys = [.. json.Objects("foreignKeys").Select(Key).OfType<ForeignKey>()],
        };
        CheckNames(json, schema);
        CheckFilled(json, "uniqueKeys");
        CheckFilled(json, "foreignKeys");
        return schema.PrimaryKey.Count == 0 ? schema : schema with { Fields = [.. schema.Fields.Select(f => Keyed(f, schema))] };
    }

    /// <summary>What names a row must be there.</summary>
    private static FieldSchema Keyed(FieldSchema field, TableSchema schema) =>
        field.Constraints.Required || !schema.PrimaryKey.Contains(field.Name) ? field : field with { Constraints = field.Constraints with { Required = true } };

    /// <summary>The columns of another table, or of the same where it names none.</summary>
    public static FieldReference Reference(JsonFact json) => new(json.Text("resource") ?? "", json.Texts("fields") is { Count: > 0 } fields ? fields : json.Texts("field"));

    private static void CheckFilled(JsonFact json, string name)
    {
        if (json.Property(name) is { Kind: JsonValueKind.Array } list && !list.Items().Any())
        {
            list.Fault("must have a key at least");
        }
    }

    private static FieldsMatch Match(JsonFact json)
    {
        if (json.Texts("fieldsMatch") is not [var name, ..])
        {
            return FieldsMatch.Exact;
        }

        if (!Enum.TryParse<FieldsMatch>(name, ignoreCase: true, out var match) || !char.IsAsciiLetterLower(name[0]))
        {
            json.Property("fieldsMatch")!.Fault("must be exact, equal, subset, superset or partial");
        }

        return match;
    }

    private static ForeignKey? Key(JsonFact json)
    {
        var fields = Names(json.Property("fields"));
        if (json.Property("reference") is not { Kind: JsonValueKind.Object } to)
        {
            json.Fault("a foreign key needs a reference");
            return null;
        }

        var reference = Reference(to);
        if (fields.Count == 0 || fields.Count != reference.Fields.Count)
        {
            json.Fault("a foreign key needs as many fields as it refers to");
            return null;
        }

        return new ForeignKey(fields, reference);
    }

    private static IReadOnlyList<string> Names(JsonFact? json)
    {
        var names = json?.AsTexts() ?? [];
        if (json is not null && (names.Count == 0 || names.Distinct().Count() < names.Count))
        {
            json.Fault("must name one field at least, and none twice");
        }

        return names;
    }

    private static void CheckNames(JsonFact json, TableSchema schema)
    {
        if (schema.Fields.Count == 0)
        {
            json.Fault("a schema needs fields");
        }

        var named = schema.PrimaryKey.Concat(schema.UniqueKeys.SelectMany(k => k)).Concat(schema.ForeignKeys.SelectMany(k => k.Fields));
        foreach (var name in named.Distinct().Where(n => schema.Field(n) is null))
        {
            json.Fault($"a key names the field '{name}', which is not there");
        }
    }
}
