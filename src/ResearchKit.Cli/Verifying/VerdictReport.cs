using ResearchKit.Cli.Running;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Verifying;

/// <summary>Tells what is not the same, and what else was found: which notebook, which cell, which value, by how much.</summary>
/// <param name="context">The world outside.</param>
internal sealed class VerdictReport(CliContext context)
{
    private const int LinesASide = 6;
    private const int LongestLine = 240;

    private readonly IAnsiConsole _console = Consoles.Out(context);

    /// <summary>The colour of a notebook's verdict.</summary>
    public static string Colour(NotebookVerdict verdict) => verdict.IsWell ? "green" : verdict.Verdict is Verdict.Same or Verdict.Changed or Verdict.NotRun ? "yellow" : "red";

    /// <summary>The mark that says the same without colour.</summary>
    public static string Mark(NotebookVerdict verdict) => verdict.Verdict == Verdict.Same && !verdict.IsWell ? "!" : VerdictWords.Mark(verdict.Verdict);

    /// <summary>Writes the report; of a notebook of which there is nothing to say, nothing.</summary>
    public void Write(IEnumerable<NotebookVerdict> verdicts)
    {
        foreach (var verdict in verdicts)
        {
            if (verdict.Failure is { } failure)
                new FailureReport(context).Write(failure);
            var changed = verdict.Cells.Where(cell => cell.Verdict == Verdict.Changed || cell.FromKernel is not null).ToList();
            if (changed.Count > 0 || verdict.Findings.Count > 0)
                Write(verdict, changed);
        }
    }

    private void Write(NotebookVerdict verdict, List<CellVerdict> changed)
    {
        context.Out.WriteLine();
        _console.MarkupLine($"[{Colour(verdict)}]{Mark(verdict)}[/] [bold]{Markup.Escape(verdict.File)}[/]");
        foreach (var finding in verdict.Findings)
            Write(finding);
        foreach (var cell in changed)
            Write(cell);
    }

    private void Write(Finding finding)
    {
        var colour = finding.Kind switch { FindingKind.Fault => "red", FindingKind.Warning => "yellow", _ => "grey" };
        var where = finding.Where.Length > 0 ? $"{finding.Where}: " : "";
        var text = PlainText.OneLine($"{where}{finding.Message}", int.MaxValue);
        _console.MarkupLine($"  [{colour}]{finding.Kind.ToString().ToLowerInvariant()}[/] {Markup.Escape($"({finding.Check})")} {Markup.Escape(text)}");
    }

    private void Write(CellVerdict cell)
    {
        var cause = cell.FromKernel switch { true => ", because of the kernel", false => ", on the notebook's own kernel as well", _ => "" };
        _console.MarkupLine($"  [bold]{Markup.Escape(PlainText.Clean(cell.Words))}[/] [yellow]{VerdictWords.Of(cell.Verdict)}[/]{cause}  [grey]{Markup.Escape(PlainText.OneLine(cell.Source, 60))}[/]");
        var told = DifferenceText.Told(cell);
        foreach (var difference in told)
        {
            foreach (var line in DifferenceText.Lines(difference, LinesASide))
                WriteLine(line);
        }

        foreach (var rest in DifferenceText.Rest(cell, told))
            context.Out.WriteLine($"    {rest}");
    }

    private void WriteLine(string line)
    {
        var text = Markup.Escape(PlainText.OneLine(line, LongestLine));
        _console.MarkupLine(line.StartsWith("- ", StringComparison.Ordinal) ? $"      [red]{text}[/]"
            : line.StartsWith("+ ", StringComparison.Ordinal) ? $"      [green]{text}[/]"
            : $"    {text}");
    }
}
