using System.Globalization;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Running;

/// <summary>A table of what was run, and where the results are.</summary>
internal static class RunSummary
{
    public static void Write(IReadOnlyList<NotebookResult> results, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        var table = new Table().Border(TableBorder.Rounded).AddColumns("notebook", "cells", "seconds", "outcome");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        foreach (var result in results)
        {
            table.AddRow(
                new Text(result.Job.Source),
                new Text(FormattableString.Invariant($"{result.CellsRun}/{result.CellsToRun}")),
                new Text(result.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)),
                new Text(Word(result)));
        }

        console.Write(table);
        if (results.Any(result => result.IsSaved))
        {
            output.WriteLine($"Results: {string.Join(", ", results.Where(r => r.IsSaved).Select(Folder).Distinct())}");
        }
    }

    private static string Folder(NotebookResult result) => Path.GetDirectoryName(result.Job.Target) is { Length: > 0 } folder ? folder : ".";

    private static string Word(NotebookResult result) => result.Outcome switch
    {
        NotebookOutcome.Succeeded when result.AllowedErrors > 0 => FormattableString.Invariant($"done, {result.AllowedErrors} errors"),
        NotebookOutcome.Succeeded => "done",
        NotebookOutcome.Failed => "failed",
        NotebookOutcome.TimedOut => "timed out",
        NotebookOutcome.KernelDied => "kernel died",
        NotebookOutcome.KernelUnavailable => "no kernel",
        NotebookOutcome.Invalid => "not a notebook to run",
        NotebookOutcome.NotSaved => "not saved",
        NotebookOutcome.Interrupted => "stopped",
        _ => "not run",
    };
}
