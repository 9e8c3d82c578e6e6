namespace ResearchKit;

/// <summary>One component of a date: its year, month, part of the year or day.</summary>
/// <param name="Low">The least number that it can mean.</param>
/// <param name="High">The greatest number that it can mean.</param>
/// <param name="Qualification">What is said of this component; a mark to its right counts for those left of it too.</param>
public readonly record struct EdtfComponent(long Low, long High, EdtfQualification Qualification)
{
    /// <summary>The number, or null where digits of it are unspecified (<c>X</c>) or it exceeds 64 bits.</summary>
    public long? Value => Low == High && Low is not (-long.MaxValue or long.MaxValue) ? Low : null;

    /// <summary>Whether digits of it are unspecified (<c>X</c>).</summary>
    public bool HasUnspecifiedDigits => Mask.IsMasked;

    /// <summary>Its digits as written; empty where they are whole.</summary>
    internal DigitMask Mask { get; init; }
}
