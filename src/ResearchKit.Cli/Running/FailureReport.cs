using System.Globalization;
using System.Text.RegularExpressions;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Running;

/// <summary>Tells what kept a notebook from succeeding: which cell, its source around the line at fault, the error.</summary>
/// <param name="context">The world outside.</param>
internal sealed partial class FailureReport(CliContext context)
{
    private const int LinesAround = 4;
    private const int TracebackLines = 20;
    private const int LastWords = 8;

    private readonly IAnsiConsole _console = Consoles.Error(context);

    /// <summary>Writes the report to the standard error.</summary>
    public void Write(NotebookException failure)
    {
        context.Error.WriteLine();
        if (failure is CellFailedException cell)
            WriteCell(cell);
        else
            WriteHeading(PlainText.Clean(failure.Message));
    }

    private void WriteCell(CellFailedException failure)
    {
        var id = failure.CellId is null ? "" : $" (id {failure.CellId})";
        WriteHeading(string.Create(CultureInfo.InvariantCulture, $"{failure.Notebook}: cell {failure.CellNumber}{id}"));
        WriteSource(failure);
        context.Error.WriteLine();
        foreach (var line in ErrorLines(failure))
            context.Error.WriteLine("  " + line);
    }

    private void WriteHeading(string text) => _console.MarkupLine($"[red]✗[/] [bold]{Markup.Escape(text)}[/]");

    private void WriteSource(CellFailedException failure)
    {
        var lines = PlainText.Clean(failure.Source).Split('\n');
        var fault = Math.Min(FaultyLine(failure.Error), lines.Length);
        var first = Math.Max(fault - LinesAround, 1);
        var last = Math.Min(Math.Max(fault, 1) + LinesAround, lines.Length);
        for (var number = first; number <= last; number++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{(number == fault ? '>' : ' ')} {number,4} │ {lines[number - 1]}");
            _console.MarkupLine(number == fault ? $"[yellow]{Markup.Escape(text)}[/]" : $"[grey]{Markup.Escape(text)}[/]");
        }
    }

    /// <summary>The line of the cell that the error names first, or 0.</summary>
    private static int FaultyLine(ErrorOutput error)
    {
        var named = error.Traceback.Prepend(error.Message).Select(line => LineNumber().Match(PlainText.Clean(line))).FirstOrDefault(match => match.Success);
        return named is not null && int.TryParse(named.Groups["line"].Value, CultureInfo.InvariantCulture, out var line) ? line : 0;
    }

    private static IEnumerable<string> ErrorLines(CellFailedException failure)
    {
        var said = $"{failure.Error.Name}: {failure.Error.Message}";
        var traceback = string.Join('\n', failure.Error.Traceback);
        var text = traceback.Contains(failure.Error.Message, StringComparison.Ordinal) ? traceback : $"{said}\n{traceback}";
        var lines = Abridged(PlainText.Clean(text).TrimEnd().Split('\n'), TracebackLines);
        return failure is CellKilledKernelException { LastErrorLines: { Count: > 0 } last }
            ? [.. lines, "Its last words:", .. Abridged([.. last.Select(PlainText.Clean)], LastWords)]
            : lines;
    }

    /// <summary>The lines, or where they are too many, those at the beginning and those at the end.</summary>
    private static IReadOnlyList<string> Abridged(IReadOnlyList<string> lines, int most) => lines.Count <= most
        ? lines
        : [.. lines.Take(most / 2), string.Create(CultureInfo.InvariantCulture, $"… {lines.Count - most} lines more …"), .. lines.TakeLast(most - most / 2)];

    [GeneratedRegex(@"\bline (?<line>\d+)|\((?<line>\d+),\d+\)", RegexOptions.IgnoreCase)]
    private static partial Regex LineNumber();
}
