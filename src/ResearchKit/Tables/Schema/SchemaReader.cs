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
            Fields = [.. json.List("fields").Select(Field)],
            FieldsMatch = Match(json),
            MissingValues = json.Property("missingValues") is null ? [""] : ValuesOf(json, "missingValues"),
            PrimaryKey = json.Texts("primaryKey"),
            UniqueKeys = [.. json.List("uniqueKeys").Select(Names)],
            ForeignKeys = [.. json.List("foreignKeys").Select(Key).OfType<ForeignKey>()],
        };
        CheckNames(json, schema);
        return schema;
    }

    private static FieldSchema Field(JsonFact json)
    {
        var name = json.Text("name");
        if (string.IsNullOrEmpty(name))
        {
            json.Fault("a field needs a name");
        }

        return new FieldSchema
        {
            Name = name ?? "",
            Type = Type(json.Property("type"), FieldType.Any),
            Format = json.Text("format") ?? "default",
            Title = json.Text("title"),
            Description = json.Text("description"),
            Edtf = json.Flag("edtf"),
            Constraints = Constraints(json),
            Delimiter = json.Text("delimiter") ?? ",",
            ItemType = Type(json.Property("itemType"), FieldType.String),
            References = json.Property("references") is { } to ? Reference(to) : null,
            TrueValues = Or(json.Texts("trueValues"), FieldSchema.UsualTrue),
            FalseValues = Or(json.Texts("falseValues"), FieldSchema.UsualFalse),
            DecimalChar = json.Text("decimalChar") ?? ".",
            GroupChar = json.Text("groupChar"),
            BareNumber = json.Flag("bareNumber", true),
            MissingValues = json.Property("missingValues") is null ? null : ValuesOf(json, "missingValues"),
        };
    }

    private static FieldConstraints Constraints(JsonFact field)
    {
        if (field.Property("constraints") is not { } json)
        {
            return new FieldConstraints { Enum = ValuesOf(field, "categories") };
        }

        return new FieldConstraints
        {
            Required = json.Flag("required"),
            Unique = json.Flag("unique"),
            Enum = Or(json.Texts("enum"), ValuesOf(field, "categories")),
            Minimum = json.Text("minimum"),
            Maximum = json.Text("maximum"),
            MinLength = (int?)json.Whole("minLength"),
            MaxLength = (int?)json.Whole("maxLength"),
            Pattern = json.Text("pattern"),
        };
    }

    private static FieldType Type(JsonFact? json, FieldType otherwise)
    {
        if (json?.AsText() is not { } name)
        {
            return otherwise;
        }

        if (Enum.TryParse<FieldType>(name, ignoreCase: true, out var type) && char.IsAsciiLetterLower(name[0]))
        {
            return type;
        }

        json.Fault("is no type of Table Schema");
        return otherwise;
    }

    private static FieldsMatch Match(JsonFact json)
    {
        if (json.Texts("fieldsMatch") is not [var name, ..])
        {
            return FieldsMatch.Exact;
        }

        if (!Enum.TryParse<FieldsMatch>(name, ignoreCase: true, out var match))
        {
            json.Fault($"fieldsMatch must be exact, equal, subset, superset or partial, and is '{name}'");
        }

        return match;
    }

    /// <summary>Missing values and categories are texts, or objects of a value and its label.</summary>
    private static IReadOnlyList<string> ValuesOf(JsonFact json, string property) =>
        [.. json.List(property).Select(v => v.Kind == JsonValueKind.Object ? v.Text("value") : v.AsText()).OfType<string>()];

    private static ForeignKey? Key(JsonFact json)
    {
        var fields = json.Texts("fields");
        if (json.Property("reference") is not { } to || Reference(to) is not { } reference)
        {
            json.Fault("a foreign key needs a reference");
            return null;
        }

        if (fields.Count == 0 || fields.Count != reference.Fields.Count)
        {
            json.Fault("a foreign key needs as many fields as it refers to");
            return null;
        }

        return new ForeignKey(fields, reference);
    }

    private static FieldReference Reference(JsonFact json) => new(json.Text("resource") ?? "", Or(json.Texts("fields"), json.Texts("field")));

    private static IReadOnlyList<string> Names(JsonFact json) => json.AsTexts();

    private static IReadOnlyList<string> Or(IReadOnlyList<string> given, IReadOnlyList<string> otherwise) =>
        given.Count > 0 ? given : otherwise;

    private static void CheckNames(JsonFact json, TableSchema schema)
    {
        foreach (var twice in schema.Fields.GroupBy(f => f.Name).Where(g => g.Count() > 1))
        {
            json.Fault($"the field '{twice.Key}' stands there {twice.Count()} times");
        }

        var named = schema.PrimaryKey.Concat(schema.UniqueKeys.SelectMany(k => k)).Concat(schema.ForeignKeys.SelectMany(k => k.Fields));
        foreach (var name in named.Distinct().Where(n => schema.Field(n) is null))
        {
            json.Fault($"a key names the field '{name}', which is not there");
        }
    }
}
