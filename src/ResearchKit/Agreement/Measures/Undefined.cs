namespace ResearchKit;

/// <summary>Why a measure has no value.</summary>
internal static class Undefined
{
    /// <summary>Why no measure can be taken at all; null where one can.</summary>
    public static string? Reason(CodedVariable variable, UnitCounts counts) =>
        variable.Coders.Count < 2 ? $"there is {(variable.Coders.Count == 0 ? "no coder" : "one coder only")}"
        : counts.Units.Count == 0 ? "no unit was judged by two coders"
        : null;

    /// <summary>Why a measure corrected for chance cannot be taken; null where it can.</summary>
    public static string? ByChance(CodedVariable variable, UnitCounts counts)
    {
        if (Reason(variable, counts) is { } reason)
        {
            return reason;
        }

        var used = counts.Units.SelectMany(unit => unit.Select(pair => pair.Category)).Distinct().Take(2).ToList();
        return used.Count > 1 ? null
            : $"all {counts.Values} judgements are '{counts.Categories[used[0]]}': where nothing varies, agreement beyond chance has no meaning";
    }
}
