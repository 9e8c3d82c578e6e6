namespace ResearchKit;

/// <summary>The least and the most that a field's values may be.</summary>
/// <param name="limits">The bounds as the schema writes them.</param>
/// <param name="read">Reads a bound.</param>
internal sealed class ValueRange(FieldConstraints limits, Func<string, object> read)
{
    private readonly IComparable? _above = Bound(limits.ExclusiveMinimum, read);
    private readonly IComparable? _below = Bound(limits.ExclusiveMaximum, read);

    /// <summary>The smallest value, as it compares.</summary>
    public IComparable? Minimum { get; } = Bound(limits.Minimum, read);

    /// <summary>The largest value, as it compares.</summary>
    public IComparable? Maximum { get; } = Bound(limits.Maximum, read);

    /// <summary>What is wrong with a value; null where nothing is.</summary>
    public string? Broken(object value) =>
        (Minimum ?? Maximum ?? _above ?? _below) is null || Logical.Order(value) is not { } order ? null
        : Compare(order, Minimum) < 0 ? $"is less than the minimum, {limits.Minimum}"
        : Compare(order, Maximum) > 0 ? $"is more than the maximum, {limits.Maximum}"
        : Compare(order, _above) <= 0 ? $"must be more than {limits.ExclusiveMinimum}"
        : Compare(order, _below) >= 0 ? $"must be less than {limits.ExclusiveMaximum}"
        : null;

    private static int? Compare(IComparable value, IComparable? bound) => (value, bound) switch
    {
        (_, null) => null,
        (double number, _) when double.IsNaN(number) => null,
        _ when value.GetType() == bound.GetType() => value.CompareTo(bound),
        _ => Large(value).CompareTo(Large(bound)),
    };

    private static System.Numerics.BigInteger Large(IComparable number) => number is long small ? small : (System.Numerics.BigInteger)number;

    private static IComparable? Bound(string? text, Func<string, object> read) => text is null ? null
        : Logical.Order(read(text)) ?? throw new ArgumentException($"the bound '{text}' cannot be compared");
}
