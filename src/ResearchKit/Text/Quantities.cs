namespace ResearchKit;

/// <summary>Finds the numbers of running English text, in digits and in words.</summary>
/// <remarks>
/// <para>
/// Read are digits, grouped by commas, thin or plain spaces (<c>1,500</c>, <c>1 500</c>), decimals, <c>k</c>, <c>mn</c>, <c>bn</c>,
/// <c>tn</c> after digits, the words from <c>zero</c> to <c>trillion</c> with <c>dozen</c>, <c>half</c> and <c>and a half</c>,
/// fractions (<c>two thirds</c>), and ranges, whose first number shares the scale of the second (<c>3-4 thousand</c>).
/// </para>
/// <para>
/// Passed over are dates beside a month's name and ISO dates, times of day, ordinals (<c>13th</c>, <c>first</c>), numbers in names
/// (<c>T-62</c>), and words that give no number (<c>dozens</c>, <c>several thousand</c>). A bare year is a number.
/// </para>
/// </remarks>
public static class Quantities
{
    /// <summary>How far two numbers may differ and be the same, as a share of them: only rounding of decimals.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>The numbers in a text, in the order in which they stand.</summary>
    public static IReadOnlyList<TextNumber> NumbersIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. new NumberParser(text).Read().Select(found => new TextNumber(found.Value, text[found.Start..found.End], found.Start))];
    }

    /// <summary>
    /// Whether a text mentions a number. Where its wording can be read in two ways, as <c>10-12,000</c> or <c>13 200 men</c>, either
    /// is enough.
    /// </summary>
    public static bool Mentions(string text, double value)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new NumberParser(text).Read().Any(found => IsSame(found.Value, value) || found.Others.Any(other => IsSame(other, value)));
    }

    private static bool IsSame(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b));
}
