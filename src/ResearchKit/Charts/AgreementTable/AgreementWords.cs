using System.Globalization;

namespace ResearchKit;

/// <summary>What a drawing of measures says in words.</summary>
internal static class AgreementWords
{
    internal static string Title(IReadOnlyList<AgreementResult> results) => results.Count == 0
        ? "Agreement between coders"
        : results.DistinctBy(result => result.Variable).Count() is var variables and > 4 ? $"How far coders agree on {variables} variables"
        : $"How far coders agree on {Words.List(results.Select(result => CleanText.Line(result.Variable)).Distinct())}";

    internal static string Summary(AgreementLayout layout)
    {
        var results = layout.Rows.Select(row => row.Result).ToList();
        return results.Count == 0 ? Nothing : string.Join(' ', new[] { Count(results), Extremes(results), Undefined(results) }.Concat(Notes(results)).Where(text => text.Length > 0));
    }

    internal static string Nothing => "Nothing to draw: no measure is in the table.";

    /// <summary>What the drawing does not say.</summary>
    internal static IEnumerable<string> Notes(IReadOnlyList<AgreementResult> results)
    {
        foreach (var bare in results.Where(result => result.Value is not null && result.Interval is null).GroupBy(result => result.Note))
        {
            yield return bare.Key == UnitBootstrap.NothingToDraw
                ? Invariant($"Without an interval: {bare.Count()}, since no disagreement was observed and no sample of the units can have any.")
                : Words.Reason($"Without an interval: {Words.List(bare.Select(AgreementText.Name).Distinct())}.", bare.Key);
        }

        var methods = results.Select(result => result.Interval).OfType<AgreementInterval>().Select(i => Invariant($"{i.Level * 100:0.##} %, {i.Method}")).Distinct().ToList();
        if (methods.Count > 0)
        {
            yield return $"Intervals: {string.Join("; ", methods)}.";
        }
    }

    /// <summary>What a mark says when a reader points at it.</summary>
    internal static IEnumerable<string> Hover(AgreementResult result) => [AgreementText.Sentence(result), result.Source];

    /// <summary>The value as it stands in its row.</summary>
    internal static string Value(AgreementResult result) => result.Value is { } value ? AgreementText.Number(value) : "none";

    private static string Count(IReadOnlyList<AgreementResult> results)
    {
        var variables = results.DistinctBy(result => result.Variable).Count();
        var (units, coders) = (results.Max(result => result.Units), results.Max(result => result.Coders));
        return $"{Words.Count(results.Count, "measure")} of {Words.Count(variables, "variable")}, of up to {Words.Count(coders, "coder")} and {Words.Count(units, "unit")}.";
    }

    private static string Extremes(IReadOnlyList<AgreementResult> results)
    {
        var values = results.Where(result => result.Value is not null).GroupBy(Value).OrderBy(group => group.First().Value).ToList();
        return values.Count switch
        {
            0 => "",
            1 => $"{(results.Count == 1 ? "It is" : "All are")} {values[0].Key}.",
            _ => $"Lowest: {Named(values[0])}. Highest: {Named(values[^1])}.",
        };
    }

    private static string Named(IGrouping<string, AgreementResult> group) => group.Count() == 1
        ? $"{group.Key} ({AgreementText.Name(group.First())} of {CleanText.Line(group.First().Variable)})"
        : $"{group.Key} ({Words.Count(group.Count(), "measure")}, of {Words.List(group.Select(result => CleanText.Line(result.Variable)).Distinct())})";

    private static string Undefined(IReadOnlyList<AgreementResult> results)
    {
        var none = results.Where(result => result.Value is null).ToList();
        return none.Count == 0 ? "" : $"Without a value: {string.Join("; ", none.Select(result => $"{AgreementText.Name(result)} of {CleanText.Line(result.Variable)}, since {result.Undefined}"))}.";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
