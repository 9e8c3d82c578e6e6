using System.Globalization;

namespace ResearchKit.Notebooks;

/// <summary>Verdicts in words.</summary>
public static class VerdictWords
{
    /// <summary>A verdict in a word or two.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Same => "same",
        Verdict.Changed => "changed",
        Verdict.Failed => "failed",
        _ => "not run",
    };

    /// <summary>The mark that says the same without colour.</summary>
    public static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Same => "✓",
        Verdict.Changed => "≠",
        Verdict.Failed => "✗",
        _ => "–",
    };

    /// <summary>A notebook's verdict with what else there is to say of it in a line.</summary>
    public static string Of(NotebookVerdict notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        if (notebook.IsRemembered)
            return "same, unchanged since it was last verified";
        var parts = new List<string> { Of(notebook.Verdict) };
        var changed = notebook.Cells.Count(cell => cell.Verdict == Verdict.Changed);
        if (changed > 0)
            parts.Add(Count(changed, "cell") + (notebook.Verdict == Verdict.Changed ? "" : " changed"));
        if (notebook.Cells.Count(cell => cell.FromKernel == true) is > 0 and var fromKernel)
            parts.Add(fromKernel == notebook.Cells.Count(cell => cell.Verdict is Verdict.Changed or Verdict.Failed) ? "because of the kernel" : FormattableString.Invariant($"{fromKernel} because of the kernel"));
        if (notebook.Cells.Sum(cell => cell.Tolerated) is > 0 and var tolerated)
            parts.Add(Count(tolerated, "value") + " within tolerance");
        parts.AddRange(FindingsOf(notebook));
        if (notebook.Cells.Count(cell => cell.IsLeftOut) is > 0 and var leftOut)
            parts.Add(Count(leftOut, "cell") + " left out");
        return string.Join(", ", parts);
    }

    /// <summary>A number with its noun.</summary>
    internal static string Count(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    private static IEnumerable<string> FindingsOf(NotebookVerdict notebook)
    {
        var faults = notebook.Findings.Count(finding => finding.Kind == FindingKind.Fault);
        var warnings = notebook.Findings.Count(finding => finding.Kind == FindingKind.Warning);
        if (faults > 0)
            yield return Count(faults, "fault");
        if (warnings > 0)
            yield return Count(warnings, "warning");
    }
}
