namespace ResearchKit;

/// <summary>Columns of any table, from its schema.</summary>
internal static class ResourceColumn
{
    /// <summary>The column of a field.</summary>
    public static Column<ResourceRow> Of(FieldSchema field)
    {
        var isList = field.Type == FieldType.List;
        var type = TypeOf(field);
        return new Column<ResourceRow>(field.Name, type, row => type == typeof(string) ? row.Text(field.Name) : Value(row[field.Name])) { IsList = isList };
    }

    /// <summary>A value as a frame's column has it: whole numbers beyond its reach are missing there.</summary>
    private static object? Value(object? value) => value is System.Numerics.BigInteger ? null : value;

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
