namespace ResearchKit;

/// <summary>How values of each type of Table Schema are written.</summary>
internal static class ValueParsers
{
    /// <summary>The parser of a field's values.</summary>
    public static ValueParser For(FieldSchema field) => field.Edtf ? CivilText.Edtf : For(field.Type, field);

    private static ValueParser For(FieldType type, FieldSchema field) => type switch
    {
        FieldType.Number => NumberText.Number(field),
        FieldType.Integer => NumberText.Integer(field),
        FieldType.Boolean => Boolean(field),
        FieldType.Date => CivilText.Date(field.Format),
        FieldType.DateTime => CivilText.DateTime(field.Format),
        FieldType.Time => CivilText.Time(field.Format),
        FieldType.Year => CivilText.Year,
        FieldType.YearMonth => CivilText.YearMonth,
        FieldType.Duration => CivilText.Duration,
        FieldType.List => List(field),
        FieldType.GeoPoint => GeoText.Point(field.Format),
        FieldType.Object => JsonText.Object,
        FieldType.Array => JsonText.Array,
        FieldType.GeoJson => JsonText.GeoJson,
        FieldType.String => StringText.For(field.Format),
        _ => text => text,
    };

    private static ValueParser Boolean(FieldSchema field)
    {
        var reason = $"must be one of {string.Join(", ", field.TrueValues.Concat(field.FalseValues))}";
        return text => field.TrueValues.Contains(text) ? true
            : field.FalseValues.Contains(text) ? false
            : Reading<object>.Fault(reason);
    }

    private static ValueParser List(FieldSchema field)
    {
        var item = For(field.ItemType == FieldType.List ? FieldType.String : field.ItemType, field with { Format = "default" });
        return text =>
        {
            var items = text.Split(field.Delimiter, StringSplitOptions.TrimEntries);
            foreach (var one in items)
            {
                if (one.Length == 0)
                {
                    return Reading<object>.Fault($"has an empty item between '{field.Delimiter}'");
                }

                if (item(one).Reason is { } reason)
                {
                    return Reading<object>.Fault($"'{one}' {reason}");
                }
            }

            return items;
        };
    }
}
