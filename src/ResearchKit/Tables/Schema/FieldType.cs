using System.Diagnostics.CodeAnalysis;

namespace ResearchKit;

/// <summary>Type of a field, as Table Schema names it.</summary>
/// <remarks>Source: Data Package v2, Table Schema, "Field Types".</remarks>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "These are Table Schema's own words.")]
public enum FieldType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A JSON object.</summary>
    Object,

    /// <summary>A JSON array.</summary>
    Array,

    /// <summary>Several values, apart by a delimiter.</summary>
    List,

    /// <summary>A day and a time of day.</summary>
    DateTime,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month of a year.</summary>
    YearMonth,

    /// <summary>A length of time, as ISO 8601 writes it.</summary>
    Duration,

    /// <summary>A point on the earth: longitude, then latitude.</summary>
    GeoPoint,

    /// <summary>A GeoJSON object.</summary>
    GeoJson,

    /// <summary>Anything.</summary>
    Any,
}

/// <summary>The names of the types.</summary>
internal static class FieldTypes
{
    private static readonly Dictionary<string, FieldType> Known = Enum.GetValues<FieldType>().ToDictionary(NameOf);

    /// <summary>The type's name, as Table Schema writes it.</summary>
    public static string NameOf(FieldType type) => type.ToString().ToLowerInvariant();

    /// <summary>The type of that name, or null.</summary>
    public static FieldType? Find(string name) => Known.TryGetValue(name, out var type) ? type : null;
}
