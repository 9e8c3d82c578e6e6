namespace ResearchKit;

/// <summary>The unit to which a date is given.</summary>
public enum EdtfPrecision
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>Half of a year (codes 40 and 41).</summary>
    Semester,

    /// <summary>Four months (codes 37 to 39).</summary>
    Quadrimester,

    /// <summary>A quarter of a year (codes 33 to 36).</summary>
    Quarter,

    /// <summary>A season (codes 21 to 32).</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second of a day.</summary>
    Second,

    /// <summary>None at large: the parts of an interval or a set differ in it.</summary>
    Mixed,
}
