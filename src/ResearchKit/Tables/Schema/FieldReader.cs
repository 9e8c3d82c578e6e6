using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads the fields of a Table Schema from their JSON.</summary>
internal static class FieldReader
{
    private const string OldPrefix = "fmt:";
    private const string TextType = "string";
    private static readonly string[] UsualConstraints = ["required", "unique", "enum"];
    private static readonly string[] Usual = ["name", "type", "title", "description", "format", "constraints"];

    /// <summary>The field; faults are reported.</summary>
    public static FieldSchema Read(JsonFact json)
    {
        var name = json.Text("name");
        if (name is null)
        {
            json.Fault("a field needs a name");
        }

        var field = new FieldSchema
        {
            Name = name ?? "",
            Type = Type(json.Property("type"), FieldType.Any),
            Format = Format(json.Text("format")),
            Title = json.Text("title"),
            Description = json.Text("description"),
            Constraints = Constraints(json),
        };
        if (!json.HasOnly(Usual))
        {
            field = Further(json, field);
        }

        _ = json.Text("rdfType");
        CheckRule(json, field);
        return field;
    }

    /// <summary>The field with all that few fields say of themselves.</summary>
    private static FieldSchema Further(JsonFact json, FieldSchema field) =>
        field with
        {
            Edtf = json.Flag("edtf"),
            Categories = Categories(json),
            CategoriesOrdered = json.Property("categoriesOrdered") is null ? null : json.Flag("categoriesOrdered"),
            Delimiter = json.Text("delimiter") is { Length: > 0 } delimiter ? delimiter : FieldSchema.UsualDelimiter,
            ItemType = ItemType(json.Property("itemType")),
            References = json.Property("references") is { } to ? SchemaReader.Reference(to) : null,
            TrueValues = Words(json, "trueValues") ?? FieldSchema.UsualTrue,
            FalseValues = Words(json, "falseValues") ?? FieldSchema.UsualFalse,
            DecimalChar = json.Text("decimalChar") ?? ".",
            GroupChar = json.Text("groupChar"),
            BareNumber = json.Flag("bareNumber", true),
            MissingValues = Missing(json),
        };

    /// <summary>What means that there is no value: texts, or objects of a value and its label; null where nothing is said.</summary>
    public static IReadOnlyList<string>? Missing(JsonFact json)
    {
        if (json.Property("missingValues") is null)
        {
            return null;
        }

        var values = new List<string>();
        foreach (var item in json.List("missingValues"))
        {
            _ = item.Text("label");
            if ((item.Kind == JsonValueKind.Object ? item.Text("value") : item.AsText()) is { } value)
            {
                values.Add(value);
            }
            else if (item.Kind == JsonValueKind.Object)
            {
                item.Fault("a missing value needs a value");
            }
        }

        if (values.Distinct().Count() < values.Count)
        {
            json.Property("missingValues")!.Fault("must not have a value twice");
        }

        return values;
    }

    private static string Format(string? format) => format is null ? FieldSchema.DefaultFormat
        : format.StartsWith(OldPrefix, StringComparison.Ordinal) ? format[OldPrefix.Length..]
        : format;

    private static FieldType Type(JsonFact? json, FieldType otherwise)
    {
        if (json?.AsText() is not { } name)
        {
            return otherwise;
        }

        if (FieldTypes.Find(name) is { } type)
        {
            return type;
        }

        json.Fault("is no type of Table Schema");
        return otherwise;
    }

    private static FieldType ItemType(JsonFact? json)
    {
        var type = Type(json, FieldType.String);
        if (type is FieldType.String or FieldType.Integer or FieldType.Boolean or FieldType.Number or FieldType.DateTime or FieldType.Date or FieldType.Time)
        {
            return type;
        }

        json!.Fault("items must be string, integer, boolean, number, datetime, date or time");
        return FieldType.String;
    }

    private static FieldConstraints Constraints(JsonFact field)
    {
        if (field.Property("constraints") is not { } json || !json.IsObject())
        {
            return FieldConstraints.None;
        }

        var usual = new FieldConstraints { Required = json.Flag("required"), Unique = json.Flag("unique"), Enum = Values(json, field) };
        return json.HasOnly(UsualConstraints) ? usual : usual with
        {
            Minimum = json.Literal("minimum"),
            Maximum = json.Literal("maximum"),
            ExclusiveMinimum = json.Literal("exclusiveMinimum"),
            ExclusiveMaximum = json.Literal("exclusiveMaximum"),
            MinLength = Length(json.Whole("minLength")),
            MaxLength = Length(json.Whole("maxLength")),
            Pattern = json.Text("pattern"),
            JsonSchema = json.Property("jsonSchema") is { } schema && schema.IsObject() ? schema.Raw : null,
        };
    }

    private static int? Length(long? length) => length is { } number ? (int)Math.Min(number, int.MaxValue) : null;

    private static IReadOnlyList<string> Values(JsonFact json, JsonFact field)
    {
        if (json.Property("enum") is not { } list)
        {
            return [];
        }

        string[] values = [.. json.List("enum").Select(v => v.Kind is JsonValueKind.Object or JsonValueKind.Array ? v.Raw : v.AsLiteral()).OfType<string>()];
        if (values.Length == 0 || values.Distinct().Count() < values.Length)
        {
            list.Fault("must have a value at least, and none twice");
        }

        foreach (var value in field.Property("type")?.Element.ValueEquals(TextType) == true ? list.Items().Where(v => v.Kind != JsonValueKind.String) : [])
        {
            value.Fault("must be a text, as the field's values are");
        }

        return values;
    }

    private static IReadOnlyList<Category> Categories(JsonFact json)
    {
        if (json.Property("categories") is not { } list)
        {
            return [];
        }

        if (json.Text("type") is not (null or "string" or "integer" or "any"))
        {
            list.Fault("only texts and whole numbers have categories");
        }

        Category[] categories = [.. json.List("categories").Select(Category).OfType<Category>()];
        var labels = categories.Select(c => c.Label).OfType<string>().ToArray();
        if (categories.DistinctBy(c => c.Value).Count() < categories.Length || labels.Distinct().Count() < labels.Length)
        {
            list.Fault("must not have a value or a label twice");
        }

        return categories;
    }

    private static Category? Category(JsonFact json)
    {
        var value = json.Kind == JsonValueKind.Object ? json.Literal("value") : json.AsLiteral();
        if (value is null && json.Kind == JsonValueKind.Object)
        {
            json.Fault("a category needs a value");
        }

        return value is null ? null : new Category(value, json.Kind == JsonValueKind.Object ? json.Text("label") : null);
    }

    /// <summary>A list of texts that is not empty; null where nothing is said, or it is none, which is reported.</summary>
    private static IReadOnlyList<string>? Words(JsonFact json, string name)
    {
        if (json.Property(name) is not { } list)
        {
            return null;
        }

        string[] words = [.. json.List(name).Select(word => word.AsText()).OfType<string>()];
        if (list.Kind == JsonValueKind.Array && !list.Items().Any())
        {
            list.Fault("must have a value at least");
        }

        return words.Length > 0 ? words : null;
    }

    private static void CheckRule(JsonFact json, FieldSchema field)
    {
        if (field.IsPlain)
        {
            return;
        }

        try
        {
            _ = new FieldRule(field, TableSchema.UsualMissing);
        }
        catch (ArgumentException e)
        {
            json.Fault(e.Message);
        }
    }
}
