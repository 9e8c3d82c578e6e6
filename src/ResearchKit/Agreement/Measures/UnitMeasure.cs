namespace ResearchKit;

/// <summary>A measure that is worked out unit by unit, and how its result is made up.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Source">Where its formula is from.</param>
internal sealed record UnitMeasure(string Name, string Source)
{
    /// <summary>What the measure is taken on, such as a scale; null where there is but one way.</summary>
    public string? Detail { get; init; }

    /// <summary>The result: a value with its interval, or the reason why there is none.</summary>
    /// <param name="variable">What was judged.</param>
    /// <param name="counts">How often each unit was judged to be what.</param>
    /// <param name="undefined">Why there is no value; null where there should be one.</param>
    /// <param name="measure">The measure of some units, given as their positions; null where it is undefined.</param>
    /// <param name="interval">The interval of a value, and what to note of it.</param>
    /// <param name="otherwise">Why there is no value where <paramref name="measure"/> gives none.</param>
    public AgreementResult Of(
        CodedVariable variable,
        UnitCounts counts,
        string? undefined,
        Func<int[], double?> measure,
        Func<double, (AgreementInterval? Interval, string? Note)> interval,
        string? otherwise = null)
    {
        var value = undefined is null ? measure(counts.All()) : null;
        var (bounds, note) = value is { } found ? interval(found) : default;
        return new()
        {
            Variable = variable.Name,
            Measure = Name,
            Detail = Detail,
            Value = value,
            Undefined = value is null ? undefined ?? otherwise : null,
            Interval = bounds,
            Note = note,
            Coders = variable.Coders.Count,
            Units = counts.Units.Count,
            PairableValues = counts.Values,
            Source = Source,
        };
    }
}
