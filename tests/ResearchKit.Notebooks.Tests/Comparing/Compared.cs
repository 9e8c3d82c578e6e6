using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks.Tests.Comparing;

/// <summary>Compares outputs as a test writes them.</summary>
internal static class Compared
{
    public static DifferenceList Outputs(Output[] was, Output[] now, ComparisonOptions? options = null) =>
        new OutputComparison(options ?? new()).Compare(was, now);

    public static DifferenceList Form(string type, JsonNode was, JsonNode now, ComparisonOptions? options = null) =>
        Outputs([Display(type, was)], [Display(type, now)], options);

    public static DifferenceList Text(string was, string now, ComparisonOptions? options = null) => Form("text/plain", was, now, options);

    public static DisplayOutput Display(string type, JsonNode value) => new(new() { [type] = value }, []);

    /// <summary>Each difference as one line: place, what was, what is, by how much.</summary>
    public static string[] Lines(this DifferenceList differences) =>
        [.. differences.Kept.Select(difference => $"{difference.Place}: {difference.Was ?? "∅"} → {difference.Now ?? "∅"}{(difference.Amount is null ? "" : $" ({difference.Amount})")}")];
}
