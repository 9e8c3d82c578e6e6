using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ResearchKit.Notebooks;

/// <summary>Writes a report as JUnit's XML.</summary>
internal static class VerifyReportJUnit
{
    private static readonly string[] Totalled = ["tests", "failures", "errors", "skipped"];

    public static string Write(VerifyReport report)
    {
        var suites = report.Notebooks.Select(Suite).ToList();
        var root = new XElement("testsuites", new XAttribute("name", "researchkit verify"), Totals(suites), Time(report.Elapsed), suites);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new() { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", CheckCharacters = false }))
            root.Save(writer);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    private static XElement Suite(NotebookVerdict notebook)
    {
        var tests = Tests(notebook).ToList();
        var suite = new XElement("testsuite", new XAttribute("name", notebook.File), Time(notebook.Elapsed));
        suite.Add(Counts(tests), tests);
        return suite;
    }

    private static IEnumerable<XElement> Tests(NotebookVerdict notebook)
    {
        foreach (var cell in notebook.Cells)
            yield return Test(notebook.File, cell.Words, Outcome(cell));
        foreach (var finding in notebook.Findings.Where(finding => finding.Kind == FindingKind.Fault))
            yield return Test(notebook.File, $"{finding.Check} {finding.Where}".Trim(), Element("failure", finding.Check, finding.Message, finding.Message));
        if (notebook.Cells.Count == 0)
            yield return Test(notebook.File, "the notebook", Whole(notebook));
    }

    private static XElement? Whole(NotebookVerdict notebook) => notebook switch
    {
        { IsRemembered: true } => Element("skipped", null, "unchanged since it was last verified, and the same then", ""),
        { Failure: { } failure } => Element("error", failure.GetType().Name, failure.Message, failure.Message),
        _ => Element("skipped", null, "not run", ""),
    };

    private static XElement? Outcome(CellVerdict cell) => cell.Verdict switch
    {
        Verdict.Changed => Element("failure", "changed", VerdictWords.Count(cell.DifferenceCount, "difference"), DifferenceText.Of(cell)),
        Verdict.Failed => Element("error", cell.Error?.Name, cell.Error?.Message ?? "failed", string.Join('\n', cell.Error?.Traceback ?? [])),
        Verdict.NotRun => Element("skipped", null, cell.Note ?? "not run", ""),
        _ => null,
    };

    private static XElement Test(string file, string name, XElement? outcome) =>
        new("testcase", new XAttribute("classname", file), new XAttribute("name", name), outcome);

    private static XElement Element(string name, string? type, string message, string text) =>
        new(name, type is null ? null : new XAttribute("type", XmlText.Clean(type)), new XAttribute("message", XmlText.Clean(message)), XmlText.Clean(text));

    private static IEnumerable<XAttribute> Counts(IReadOnlyCollection<XElement> tests)
    {
        yield return new("tests", tests.Count);
        yield return new("failures", tests.Count(test => test.Element("failure") is not null));
        yield return new("errors", tests.Count(test => test.Element("error") is not null));
        yield return new("skipped", tests.Count(test => test.Element("skipped") is not null));
    }

    private static IEnumerable<XAttribute> Totals(List<XElement> suites) =>
        Totalled.Select(name => new XAttribute(name, suites.Sum(suite => (int)suite.Attribute(name)!)));

    private static XAttribute Time(TimeSpan time) => new("time", time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
}
