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
