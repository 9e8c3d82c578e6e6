using System.Globalization;
using ResearchKit.Cli.Running;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Verifying;

/// <summary>What stands at the end of verifying: a table of the notebooks, and what it comes to.</summary>
/// <param name="context">The world outside.</param>
internal sealed class VerifySummary(CliContext context)
{
    private static readonly string[] Headings = ["Notebook", "Cells same", "Time", "Verdict"];

    /// <summary>Writes the table and the line below it.</summary>
    public void Write(VerifyReport report)
    {
        context.Out.WriteLine();
        var console = Consoles.Out(context);
        if (console.Profile.Capabilities.Ansi)
            console.Write(Table(report.Notebooks));
        else
            PlainTable.Write(context.Out, report.Notebooks.Select(Row).Prepend(Headings), rightAligned: [1, 2]);
        context.Out.WriteLine(Last(report));
    }

    private static Table Table(IReadOnlyList<NotebookVerdict> verdicts)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns(Headings.Select(heading => new TableColumn(heading)).ToArray());
        table.Columns[1].RightAligned().NoWrap();
        table.Columns[2].RightAligned().NoWrap();
        foreach (var verdict in verdicts)
        {
            var row = Row(verdict);
            table.AddRow(Markup.Escape(row[0]), row[1], row[2], $"[{VerdictReport.Colour(verdict)}]{VerdictReport.Mark(verdict)} {Markup.Escape(row[3])}[/]");
        }

        return table;
    }

    private static string[] Row(NotebookVerdict verdict) =>
    [
        verdict.File,
        verdict.Cells.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{verdict.Cells.Count(cell => cell.Verdict == Verdict.Same)}/{verdict.Cells.Count(cell => !cell.IsLeftOut)}"),
        verdict.Cells.Count == 0 ? "–" : Duration.Show(verdict.Elapsed),
        VerdictWords.Of(verdict),
    ];

    private static string Last(VerifyReport report)
    {
        var well = report.Notebooks.Count(verdict => verdict.IsWell);
        var counted = well == report.Notebooks.Count
            ? $"{OutcomeWords.Count(well, "notebook")} verified: the same results"
            : string.Create(CultureInfo.InvariantCulture, $"{well} of {OutcomeWords.Count(report.Notebooks.Count, "notebook")} verified");
        return $"{counted}, in {Duration.Show(report.Elapsed)}.";
    }
}
