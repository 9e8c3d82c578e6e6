using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>Compares texts that may differ in their numbers only.</summary>
internal static partial class NumbersInText
{
    /// <summary>Longer texts are not looked at number by number.</summary>
    private const int Longest = 100_000;

    /// <summary>Whether the texts are the same but for numbers within the tolerance; and where both are one number, by how much they differ.</summary>
    public static (bool Same, string? Amount) Compare(string was, string now, Tolerance tolerance)
    {
        if (was.Length > Longest || now.Length > Longest)
            return (false, null);
        var (before, after) = (Number().Matches(was), Number().Matches(now));
        if (before.Count == 0 || before.Count != after.Count || !SameBetween(was, now))
            return (false, null);
        var pairs = before.Zip(after, (a, b) => (Was: Value(a), Now: Value(b))).ToList();
        if (pairs.TrueForAll(pair => tolerance.Accepts(pair.Was, pair.Now)))
            return (true, null);
        var (first, second) = pairs.Find(pair => !tolerance.Accepts(pair.Was, pair.Now));
        return (false, pairs.Count == 1 ? Amount(first, second) : null);
    }

    /// <summary>By how much a number has changed, in words.</summary>
    public static string Amount(double was, double now)
    {
        var by = (now - was).ToString("+0.######;-0.######;0", CultureInfo.InvariantCulture);
        if (by is "0" or "+0" or "-0" || Math.Abs(now - was) is >= 1e12 or < 1e-4)
            by = (now - was).ToString("+0.###e+0;-0.###e+0;0", CultureInfo.InvariantCulture);
        return was == 0 || !double.IsFinite(was) || !double.IsFinite(now)
            ? by
            : $"{by} ({((now - was) / Math.Abs(was)).ToString("+0.##%;-0.##%;less than 0.01%", CultureInfo.InvariantCulture)})";
    }

    private static bool SameBetween(string was, string now) =>
        string.Equals(Number().Replace(was, "0"), Number().Replace(now, "0"), StringComparison.Ordinal);

    private static double Value(Match number) =>
        double.Parse(number.Value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:(?<![\w.)])[-−+])?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
