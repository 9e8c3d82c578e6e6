namespace ResearchKit;

/// <summary>A component of a date as it is written: its digits, and the marks at its left and right.</summary>
internal struct DatePart
{
    public DigitMask Mask;
    public EdtfQualification MarkLeft;
    public EdtfQualification MarkRight;

    /// <summary>The part as a component; marks to the right of later parts count for this one as well.</summary>
    public readonly EdtfComponent ToComponent(EdtfQualification marksRight, bool negative = false)
    {
        var qualification = MarkLeft | MarkRight | marksRight;
        return negative
            ? new(-Mask.High, -Mask.Low, qualification) { Mask = Mask }
            : new(Mask.Low, Mask.High, qualification) { Mask = Mask };
    }
}
