namespace ResearchKit;

/// <summary>How values of each type of Table Schema are written.</summary>
internal static class ValueParsers
{
    /// <summary>The parser of a field's values.</summary>
    /// <exception cref="ArgumentException">The type has no such format.</exception>
    public static ValueParser For(FieldSchema field) => field.Edtf ? CivilText.Edtf : For(field.Type, field);

    private static ValueParser For(FieldType type, FieldSchema field) => type switch
    {
        FieldType.String => StringText.For(field.Format),
        FieldType.Date => CivilText.Date(field.Format),
        FieldType.DateTime => CivilText.DateTime(field.Format),
        FieldType.Time => CivilText.Time(field.Format),
        FieldType.GeoPoint => GeoText.Point(Format(field, "array", "object")),
        FieldType.GeoJson => GeoJsonText.For(Format(field, "topojson")),
        _ when Format(field) is not FieldSchema.DefaultFormat => throw new InvalidOperationException(),
        FieldType.Number => NumberText.Number(field),
        FieldType.Integer => NumberText.Integer(field),
        FieldType.Boolean => Boolean(field),
        FieldType.Year => CivilText.Year,
        FieldType.YearMonth => CivilText.YearMonth,
        FieldType.Duration => DurationText.Read,
        FieldType.List => List(field),
        FieldType.Object => JsonText.Object,
        FieldType.Array => JsonText.Array,
        _ => text => text,
    };

    private static string Format(FieldSchema field, params ReadOnlySpan<string> others) =>
        field.Format == FieldSchema.DefaultFormat || others.Contains(field.Format)
            ? field.Format
            : throw new ArgumentException($"the format '{field.Format}' must be {string.Join(" or ", [FieldSchema.DefaultFormat, .. others])}");

    private static ValueParser Boolean(FieldSchema field)
    {
        var reason = $"must be one of {string.Join(", ", field.TrueValues.Concat(field.FalseValues))}";
        return text => field.TrueValues.Contains(text) ? true
            : field.FalseValues.Contains(text) ? false
            : Reading<object>.Fault(reason);
    }

    private static ValueParser List(FieldSchema field)
    {
        if (field.ItemType == FieldType.String)
        {
            return text => text.Split(field.Delimiter);
        }

        var item = For(field.ItemType, new FieldSchema { Name = field.Name, Type = field.ItemType });
        return text =>
        {
            var readings = Array.ConvertAll(text.Split(field.Delimiter), one => (Text: one, Reading: item(one)));
            return Array.Find(readings, r => r.Reading.Reason is not null) is { Text: not null } fault
                ? Reading<object>.Fault($"'{fault.Text}' {fault.Reading.Reason}")
                : Array.ConvertAll(readings, r => r.Reading.Value!);
        };
    }
}
