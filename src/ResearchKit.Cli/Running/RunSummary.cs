using System.Globalization;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Running;

/// <summary>What stands at the end of a run: a table of the notebooks, and where the results are.</summary>
/// <param name="context">The world outside.</param>
internal sealed class RunSummary(CliContext context)
{
    private static readonly string[] Headings = ["Notebook", "Cells", "Time", "Outcome"];

    /// <summary>Writes the table and the line below it.</summary>
    /// <param name="results">The results, in order.</param>
    /// <param name="elapsed">How long the whole run took.</param>
    /// <param name="where">Where the executed notebooks are: a folder, or null if each was run in place.</param>
    public void Write(IReadOnlyList<NotebookResult> results, TimeSpan elapsed, string? where)
    {
        context.Out.WriteLine();
        var console = Consoles.Out(context);
        if (console.Profile.Capabilities.Ansi)
            console.Write(Table(results));
        else
            PlainTable.Write(context.Out, results.Select(Row).Prepend(Headings), rightAligned: [1, 2]);
        context.Out.WriteLine(Last(results, elapsed, where));
    }

    private static Table Table(IReadOnlyList<NotebookResult> results)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns(Headings.Select(heading => new TableColumn(heading)).ToArray());
        table.Columns[1].RightAligned().NoWrap();
        table.Columns[2].RightAligned().NoWrap();
        foreach (var result in results)
        {
            var colour = OutcomeWords.Colour(result);
            var row = Row(result);
            table.AddRow(Markup.Escape(row[0]), row[1], row[2], $"[{colour}]{OutcomeWords.Mark(result)} {Markup.Escape(row[3])}[/]");
        }

        return table;
    }

    private static string[] Row(NotebookResult result) =>
    [
        result.Job.Shown,
        result.CellsRun == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{result.CellsRun}/{result.CellsToRun}"),
        result.CellsRun == 0 ? "–" : Duration.Show(result.Elapsed),
        OutcomeWords.Of(result),
    ];

    private static string Last(IReadOnlyList<NotebookResult> results, TimeSpan elapsed, string? where)
    {
        var well = results.Count(result => result.Outcome == NotebookOutcome.Succeeded);
        var counted = well == results.Count
            ? OutcomeWords.Count(results.Count, "notebook") + " ran"
            : string.Create(CultureInfo.InvariantCulture, $"{well} of {OutcomeWords.Count(results.Count, "notebook")} ran to the end");
        var saved = !results.Any(result => result.IsSaved) ? "Nothing was written."
            : where is null ? "Outputs were written into the notebooks themselves."
            : $"The executed notebooks are in {where}{Path.DirectorySeparatorChar}";
        return $"{counted} in {Duration.Show(elapsed)}. {saved}";
    }
}
