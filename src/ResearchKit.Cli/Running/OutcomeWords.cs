using System.Globalization;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>How the run of a notebook ended, in words, and the mark and colour that stand before them.</summary>
internal static class OutcomeWords
{
    /// <summary>The outcome in a few words.</summary>
    /// <param name="result">The outcome.</param>
    /// <param name="done">What to say of a notebook that ran to its end.</param>
    public static string Of(NotebookResult result, string done = "ok") => result.Outcome switch
    {
        NotebookOutcome.Succeeded => $"{done}{Allowed(result)}{Kept(result)}",
        NotebookOutcome.Failed => $"failed in {Cell(result)}",
        NotebookOutcome.TimedOut => $"{Cell(result)} took too long",
        NotebookOutcome.KernelDied => $"kernel died in {Cell(result)}",
        NotebookOutcome.KernelUnavailable => "no kernel",
        NotebookOutcome.Invalid => "cannot be run",
        NotebookOutcome.NotSaved => "not saved",
        NotebookOutcome.Interrupted => "stopped",
        _ => "not run",
    };

    /// <summary>A mark that says the same without colour.</summary>
    public static string Mark(NotebookResult result) => IsWell(result) ? "✓" : WasStopped(result) ? "–" : "✗";

    /// <summary>The colour of mark and words.</summary>
    public static string Colour(NotebookResult result) => IsWell(result) ? "green" : WasStopped(result) ? "yellow" : "red";

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string noun) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    private static bool IsWell(NotebookResult result) => result.Outcome == NotebookOutcome.Succeeded;

    private static bool WasStopped(NotebookResult result) => result.Outcome is NotebookOutcome.Interrupted or NotebookOutcome.NotRun;

    private static string Allowed(NotebookResult result) => result.AllowedErrors == 0 ? ""
        : $", {Count(result.AllowedErrors, "error")} allowed{(result.FailedValues.Count == 0 ? "" : $", {Count(result.FailedValues.Count, "bound value")} left as before")}";

    private static string Kept(NotebookResult result) => result.Cached.Count(cell => cell.IsKept) is > 0 and var kept ? $", {Count(kept, "cell")} kept" : "";

    private static string Cell(NotebookResult result) => result.Failure switch
    {
        CellFailedException failure => $"cell {failure.CellNumber.ToString(CultureInfo.InvariantCulture)}",
        BoundValueFailedException => "a text",
        _ => "a cell",
    };
}
