using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Writes a report as JSON.</summary>
internal static class VerifyReportJson
{
    private static readonly JsonSerializerOptions Indented = new(JsonShown.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Write(VerifyReport report) => new JsonObject
    {
        ["same"] = report.Count(Verdict.Same),
        ["changed"] = report.Count(Verdict.Changed),
        ["failed"] = report.Count(Verdict.Failed),
        ["notRun"] = report.Count(Verdict.NotRun),
        ["seconds"] = Seconds(report.Elapsed),
        ["environment"] = new JsonObject(report.Environment.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        ["notebooks"] = new JsonArray([.. report.Notebooks.Select(Of)]),
    }.ToJsonString(Indented) + "\n";

    private static JsonObject Of(NotebookVerdict notebook) => WithoutNulls(new()
    {
        ["file"] = notebook.File,
        ["verdict"] = VerdictWords.Of(notebook.Verdict),
        ["well"] = notebook.IsWell,
        ["remembered"] = notebook.IsRemembered ? true : null,
        ["whyRun"] = notebook.WhyRun,
        ["kernel"] = notebook.Kernel,
        ["seconds"] = Seconds(notebook.Elapsed),
        ["failure"] = notebook.Failure?.Message,
        ["findings"] = new JsonArray([.. notebook.Findings.Select(Of)]),
        ["cells"] = new JsonArray([.. notebook.Cells.Select(Of)]),
    });

    private static JsonObject Of(Finding finding) => WithoutNulls(new()
    {
        ["kind"] = finding.Kind.ToString().ToLowerInvariant(),
        ["check"] = finding.Check,
        ["cell"] = finding.Cell,
        ["line"] = finding.Line,
        ["message"] = finding.Message,
    });

    private static JsonObject Of(CellVerdict cell) => WithoutNulls(new()
    {
        ["cell"] = cell.Number,
        ["index"] = cell.Index,
        ["id"] = cell.Id,
        ["verdict"] = VerdictWords.Of(cell.Verdict),
        ["note"] = cell.Note,
        ["withinTolerance"] = cell.Tolerated > 0 ? cell.Tolerated : null,
        ["fromKernel"] = cell.FromKernel,
        ["error"] = cell.Error is { } error ? new JsonObject { ["type"] = error.Name, ["message"] = error.Message } : null,
        ["differenceCount"] = cell.DifferenceCount > 0 ? cell.DifferenceCount : null,
        ["inDrawings"] = cell.DrawnCount > 0 ? cell.DrawnCount : null,
        ["differences"] = cell.Differences.Count > 0 ? new JsonArray([.. cell.Differences.Select(Of)]) : null,
    });

    private static JsonObject Of(Difference difference) => WithoutNulls(new()
    {
        ["output"] = difference.Output,
        ["form"] = difference.Form,
        ["place"] = difference.Place,
        ["was"] = difference.Was,
        ["now"] = difference.Now,
        ["amount"] = difference.Amount,
    });

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 3);

    private static JsonObject WithoutNulls(JsonObject json)
    {
        foreach (var name in json.Where(member => member.Value is null).Select(member => member.Key).ToList())
            json.Remove(name);
        return json;
    }
}
