using System.Globalization;
using System.Net;
using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>Writes a report as one page of HTML: no script, nothing loaded, light or dark as the reader has it.</summary>
internal sealed class VerifyReportHtml
{
    private readonly StringBuilder _page = new();

    public static string Write(VerifyReport report)
    {
        var html = new VerifyReportHtml();
        html.Page(report);
        return html._page.ToString();
    }

    private void Page(VerifyReport report)
    {
        var title = Headline(report);
        Add($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        Add($"<title>{Text(title)}</title>\n<style>\n{VerifyReportStyle.Css}</style>\n</head>\n<body>\n<main>\n<h1>{Text(title)}</h1>\n");
        Add($"<p class=\"lead\">Each notebook was run from a clean kernel, top to bottom, and what it gave was compared with what is committed, output by output. It took {Seconds(report.Elapsed)}.</p>\n");
        Overview(report);
        foreach (var (notebook, i) in report.Notebooks.Select((notebook, i) => (notebook, i)))
            Notebook(notebook, i);
        Environment(report);
        Add($"</main>\n</body>\n</html>\n");
    }

    private static string Headline(VerifyReport report)
    {
        var well = report.Notebooks.Count(notebook => notebook.IsWell);
        return well == report.Notebooks.Count
            ? $"{VerdictWords.Count(well, "notebook")} verified: all the same"
            : FormattableString.Invariant($"{report.Notebooks.Count - well} of {VerdictWords.Count(report.Notebooks.Count, "notebook")} not the same, or with faults");
    }

    private void Overview(VerifyReport report)
    {
        Add($"<div class=\"scroll\"><table>\n<thead><tr><th>Notebook</th><th class=\"number\">Cells</th><th class=\"number\">Time</th><th>Verdict</th></tr></thead>\n<tbody>\n");
        foreach (var (notebook, i) in report.Notebooks.Select((notebook, i) => (notebook, i)))
        {
            var same = notebook.Cells.Count(cell => cell.Verdict == Verdict.Same);
            var cells = notebook.Cells.Count == 0 ? "–" : FormattableString.Invariant($"{same}/{notebook.Cells.Count}");
            Add($"<tr><td><a href=\"#n{Number(i)}\">{Text(notebook.File)}</a></td><td class=\"number\">{cells}</td><td class=\"number\">{Seconds(notebook.Elapsed)}</td><td>{Badge(notebook)} {Text(VerdictWords.Of(notebook))}</td></tr>\n");
        }

        Add($"</tbody>\n</table></div>\n");
    }

    private void Notebook(NotebookVerdict notebook, int index)
    {
        Add($"<section id=\"n{Number(index)}\">\n<h2>{Badge(notebook)} {Text(notebook.File)}</h2>\n");
        if (notebook.Failure is { } failure)
            Add($"<p class=\"failure\">{Text(failure.Message)}</p>\n");
        if (notebook.WhyRun is { } why)
            Add($"<p class=\"quiet\">Run because: {Text(why)}.</p>\n");
        Findings(notebook);
        foreach (var cell in notebook.Cells.Where(cell => cell.Verdict is Verdict.Changed or Verdict.Failed))
            Cell(cell);
        Rest(notebook);
        Add($"</section>\n");
    }

    private void Findings(NotebookVerdict notebook)
    {
        if (notebook.Findings.Count == 0)
            return;
        Add($"<ul class=\"findings\">\n");
        foreach (var finding in notebook.Findings)
        {
            var where = finding.Where.Length > 0 ? $"<b>{Text(finding.Where)}</b>: " : "";
            Add($"<li class=\"{finding.Kind.ToString().ToLowerInvariant()}\"><span class=\"kind\">{finding.Kind.ToString().ToLowerInvariant()}, {Text(finding.Check)}</span> {where}{Text(finding.Message)}</li>\n");
        }

        Add($"</ul>\n");
    }

    private void Cell(CellVerdict cell)
    {
        var cause = cell.FromKernel switch { true => ", because of the kernel", false => ", on the notebook's own kernel as well", _ => "" };
        Add($"<details open class=\"cell {Class(cell.Verdict)}\">\n<summary>{VerdictWords.Mark(cell.Verdict)} {Text(cell.Words)} {Text(VerdictWords.Of(cell.Verdict))}{cause}</summary>\n");
        Add($"<details class=\"source\"><summary>Source</summary><pre>{Text(cell.Source)}</pre></details>\n");
        if (cell.Error is { } error)
            Add($"<pre class=\"failure\">{Text($"{error.Name}: {error.Message}\n{string.Join('\n', error.Traceback)}".Trim())}</pre>\n");
        var told = DifferenceText.Told(cell);
        foreach (var difference in told)
            Difference(difference);
        Rest(cell, told);
        Add($"</details>\n");
    }

    /// <summary>What is not told at once: in the drawing of a chart, behind a fold.</summary>
    private void Rest(CellVerdict cell, IReadOnlyList<Difference> told)
    {
        var folded = cell.Differences.Skip(told.Count).ToList();
        var rest = string.Join(", ", DifferenceText.Rest(cell, told));
        if (folded.Count == 0)
        {
            Add($"{(rest.Length == 0 ? "" : $"<p class=\"quiet\">{Text(rest)}</p>\n")}");
            return;
        }

        Add($"<details><summary class=\"quiet\">{Text(rest)}</summary>\n");
        foreach (var difference in folded)
            Difference(difference);
        Add($"{string.Concat(DifferenceText.Rest(cell, cell.Differences).Select(line => $"<p class=\"quiet\">{Text(line)}</p>\n"))}</details>\n");
    }

    private void Difference(Difference difference)
    {
        var amount = difference.Amount is null ? "" : $" <strong>{Text(difference.Amount)}</strong>";
        Add($"<div class=\"difference\"><p>{Text(difference.Where)}{amount}</p>\n");
        if (difference.Was is { } was)
            Add($"<pre class=\"was\"><span class=\"sign\">was</span><span>{Text(was)}</span></pre>\n");
        if (difference.Now is { } now)
            Add($"<pre class=\"now\"><span class=\"sign\">now</span><span>{Text(now)}</span></pre>\n");
        Add($"</div>\n");
    }

    /// <summary>The cells about which there is nothing to show, in one line.</summary>
    private void Rest(NotebookVerdict notebook)
    {
        var same = notebook.Cells.Count(cell => cell.Verdict == Verdict.Same);
        var notRun = notebook.Cells.Where(cell => cell.Verdict == Verdict.NotRun).ToList();
        if (same > 0)
            Add($"<p class=\"quiet\">{VerdictWords.Count(same, "cell")} the same.</p>\n");
        if (notRun.Count > 0)
            Add($"<p class=\"quiet\">Not run: {Text(string.Join(", ", notRun.Select(cell => cell.Note is null ? cell.Words : $"{cell.Words}, since {cell.Note}")))}.</p>\n");
        if (notebook.IsRemembered)
            Add($"<p class=\"quiet\">Not run: it was the same when it was last verified, and nothing that it rests on has changed.</p>\n");
    }

    private void Environment(VerifyReport report)
    {
        Add($"<section>\n<h2>Run on</h2>\n<dl>\n");
        foreach (var (name, value) in report.Environment)
            Add($"<dt>{Text(name)}</dt><dd>{Text(value)}</dd>\n");
        Add($"</dl>\n</section>\n");
    }

    private static string Badge(NotebookVerdict notebook)
    {
        var (mark, kind) = notebook.Verdict == Verdict.Same && !notebook.IsWell ? ("!", "changed") : (VerdictWords.Mark(notebook.Verdict), Class(notebook.Verdict));
        return $"<span class=\"badge {kind}\">{mark}</span>";
    }

    private static string Class(Verdict verdict) => verdict switch
    {
        Verdict.Same => "same",
        Verdict.Changed => "changed",
        Verdict.Failed => "failed",
        _ => "notrun",
    };

    private static string Text(string text) => WebUtility.HtmlEncode(XmlText.Clean(text));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    private void Add(FormattableString html) => _page.Append(html.ToString(CultureInfo.InvariantCulture));
}
