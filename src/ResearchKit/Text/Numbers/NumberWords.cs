using System.Collections.Frozen;

namespace ResearchKit;

/// <summary>The English words of numbers.</summary>
internal static class NumberWords
{
    /// <summary>zero to nineteen.</summary>
    public static FrozenDictionary<string, double> Small { get; } = Count(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        + "nineteen", 0, 1);

    /// <summary>twenty to ninety.</summary>
    public static FrozenDictionary<string, double> Tens { get; } = Count(
        "twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);

    /// <summary>What multiplies the number before it, after a space or a hyphen.</summary>
    public static FrozenDictionary<string, double> Scales { get; } = new Dictionary<string, double>
    {
        ["dozen"] = 12,
        ["hundred"] = 1e2,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
    }.ToFrozenDictionary();

    /// <summary>What multiplies the digits to which it is attached.</summary>
    public static FrozenDictionary<string, double> Suffixes { get; } = new Dictionary<string, double>
    {
        ["k"] = 1e3,
        ["mn"] = 1e6,
        ["bn"] = 1e9,
        ["tn"] = 1e12,
    }.ToFrozenDictionary();

    /// <summary>What divides the number before it: <c>two thirds</c>.</summary>
    public static FrozenDictionary<string, double> Fractions { get; } = new Dictionary<string, double>
    {
        ["half"] = 2,
        ["halves"] = 2,
        ["third"] = 3,
        ["thirds"] = 3,
        ["quarter"] = 4,
        ["quarters"] = 4,
        ["fifth"] = 5,
        ["fifths"] = 5,
        ["tenth"] = 10,
        ["tenths"] = 10,
    }.ToFrozenDictionary();

    /// <summary>Months, beside which a number is a day or a year.</summary>
    public static FrozenSet<string> Months { get; } = (
        "january february march april may june july august september october november december "
        + "jan feb mar apr jun jul aug sep sept oct nov dec").Split(' ').ToFrozenSet();

    private static FrozenDictionary<string, double> Count(string words, double first, double step) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, first + (i * step))).ToFrozenDictionary();
}
