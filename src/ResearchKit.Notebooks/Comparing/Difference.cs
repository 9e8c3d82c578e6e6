using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>One thing in which a rerun differs from what is committed.</summary>
/// <param name="Output">Which output of the cell, from 1.</param>
/// <param name="Form">What it is: a MIME type, the name of a stream, <c>error</c>.</param>
/// <param name="Place">Where in it, in words: a line, a row and column, a path of JSON. Empty for the whole.</param>
/// <param name="Was">What is committed; null for what is new.</param>
/// <param name="Now">What the rerun gave; null for what is missing.</param>
/// <param name="Amount">By how much, where both are numbers; otherwise null.</param>
public sealed partial record Difference(int Output, string Form, string Place, string? Was, string? Now, string? Amount = null)
{
    /// <summary>How it is to be told: one changed number moves many coordinates of a chart, and what the chart says in words tells which it was.</summary>
    internal DifferenceKind Kind => Form is not "image/svg+xml" && !Form.StartsWith("application/vnd.plotly", StringComparison.Ordinal) && !Form.StartsWith("application/vnd.vega", StringComparison.Ordinal)
        ? DifferenceKind.Result
        : TextOfMark().IsMatch(Place) ? DifferenceKind.DrawnText : DifferenceKind.Drawn;

    /// <summary>Where it is, in words.</summary>
    public string Where => FormattableString.Invariant($"output {Output}, {Form}{(Place.Length > 0 ? ", " : "")}{Place}");

    // In a figure of Plotly the label of a mark or what it says when pointed at, in an SVG a text or a title.
    [GeneratedRegex(@"\.(hover)?text\b|, text$")]
    private static partial Regex TextOfMark();
}
