namespace ResearchKit;

/// <summary>Columns of any table, from its schema.</summary>
internal static class ResourceColumn
{
    /// <summary>The column of a field.</summary>
    public static Column<ResourceRow> Of(FieldSchema field)
    {
        var isList = field.Type == FieldType.List;
        return new Column<ResourceRow>(field.Name, TypeOf(field), row => isList ? ListText.Join(row[field.Name]) : row[field.Name]) { IsList = isList };
    }

    private static Type TypeOf(FieldSchema field) => field switch
    {
        { Edtf: true } or { Type: FieldType.Date or FieldType.Year or FieldType.YearMonth } => typeof(EdtfDate),
        { Type: FieldType.Number } => typeof(double),
        { Type: FieldType.Integer } => typeof(long),
        { Type: FieldType.Boolean } => typeof(bool),
        { Type: FieldType.DateTime } => typeof(DateTime),
        _ => typeof(string),
    };
}
