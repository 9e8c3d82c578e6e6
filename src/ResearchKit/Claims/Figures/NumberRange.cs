using System.Globalization;

namespace ResearchKit;

/// <summary>Between which bounds a number lies.</summary>
/// <param name="AtLeast">The lower bound; null where there is none.</param>
/// <param name="AtMost">The upper bound; null where there is none.</param>
public readonly record struct NumberRange(double? AtLeast, double? AtMost)
{
    /// <summary>Whether a number can lie in both.</summary>
    public bool Overlaps(NumberRange other) => !(AtMost < other.AtLeast) && !(other.AtMost < AtLeast);

    /// <summary>What is left when a number of another range is taken from one of this.</summary>
    public NumberRange Minus(NumberRange other) => new(AtLeast - other.AtMost, AtMost - other.AtLeast);

    /// <summary>How many times a number of another range goes into one of this. Both ranges must lie above zero, or a bound is missing.</summary>
    public NumberRange Over(NumberRange other) => new(Ratio(AtLeast, other.AtMost), Ratio(AtMost, other.AtLeast));

    /// <summary>The range in words: <c>1,000</c>, <c>2 to 3.5</c>, <c>at least 1,000</c>.</summary>
    public override string ToString() => (AtLeast, AtMost) switch
    {
        ({ } least, { } most) when least == most => Number(least),
        ({ } least, { } most) => $"{Number(least)} to {Number(most)}",
        ({ } least, null) => $"at least {Number(least)}",
        (null, { } most) => $"at most {Number(most)}",
        _ => "unknown",
    };

    private static double? Ratio(double? of, double? by) => of >= 0 && by > 0 ? of / by : null;

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
