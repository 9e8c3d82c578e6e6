using System.Globalization;

namespace ResearchKit.Notebooks;

/// <summary>How far two numbers may lie apart and still count as the same; it is enough that one of the bounds holds.</summary>
/// <param name="Relative">The distance as a part of the larger of the two: 1e-9 is one billionth.</param>
/// <param name="Ulps">The distance in units in the last place: how many doubles lie between the two.</param>
/// <param name="Absolute">The distance itself; for numbers that ought to be zero, of which the other two say little.</param>
public sealed record Tolerance(double Relative, long Ulps = 0, double Absolute = 0)
{
    /// <summary>One part in a billion, which hides how processors differ and no result.</summary>
    public static Tolerance Default { get; } = new(1e-9);

    /// <summary>None: numbers must be equal.</summary>
    public static Tolerance Exact { get; } = new(0);

    /// <summary>Whether two numbers count as the same. Not-a-number is the same as itself.</summary>
    public bool Accepts(double was, double now)
    {
        if (was.Equals(now) || was == now)
            return true;
        if (!double.IsFinite(was) || !double.IsFinite(now))
            return false;
        var distance = Math.Abs(now - was);
        return distance <= Absolute || distance <= Relative * Math.Max(Math.Abs(was), Math.Abs(now)) || UlpsBetween(was, now) <= (UInt128)Ulps;
    }

    /// <summary>
    /// Reads a tolerance: <c>exact</c>, or bounds with a comma or a plus sign between: <c>1e-9</c> relative, <c>4ulp</c>,
    /// <c>abs1e-12</c>.
    /// </summary>
    /// <returns>The tolerance, or null where the text is none.</returns>
    public static Tolerance? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "exact")
            return Exact;
        Tolerance? read = Exact;
        foreach (var bound in Bounds(text))
            read = read is null ? null : With(read, bound);
        return read;
    }

    /// <summary>Parts at commas and at plus signs, but not at those of exponents.</summary>
    private static IEnumerable<string> Bounds(string text) =>
        text.Replace("e+", "e", StringComparison.OrdinalIgnoreCase).Split(',', '+').Select(part => part.Trim());

    private static Tolerance? With(Tolerance tolerance, string bound)
    {
        if (bound.EndsWith("ulp", StringComparison.Ordinal))
            return long.TryParse(bound[..^3], NumberStyles.None, CultureInfo.InvariantCulture, out var ulps) ? tolerance with { Ulps = ulps } : null;
        var isAbsolute = bound.StartsWith("abs", StringComparison.Ordinal);
        if (!double.TryParse(isAbsolute ? bound[3..] : bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !(number >= 0))
            return null;
        return isAbsolute ? tolerance with { Absolute = number } : tolerance with { Relative = number };
    }

    /// <summary>How many steps from one double to the next lead from one number to the other.</summary>
    private static UInt128 UlpsBetween(double a, double b)
    {
        var (x, y) = ((Int128)Ordered(a), (Int128)Ordered(b));
        return (UInt128)(x > y ? x - y : y - x);
    }

    /// <summary>The bits of a double as an integer whose order is the doubles' own.</summary>
    private static long Ordered(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits >= 0 ? bits : long.MinValue - bits;
    }
}
