using System.Globalization;
using System.Text;
using ResearchKit.Cli.Provenance;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>The table of a sweep's runs, beside the executed notebooks: the parameters, the notebook, how it ended.</summary>
internal static class SweepSummary
{
    /// <summary>The table's file.</summary>
    public const string FileName = "sweep.csv";

    /// <summary>Writes the table, a row for each run.</summary>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string folder, SweepTable sweep, IReadOnlyList<NotebookResult> results)
    {
        var rows = results.Select(result => Row(
        [
            .. sweep.Names.Select(name => result.Job.Parameters[name]),
            result.Job.Source,
            Path.GetFileName(result.Job.Target!),
            result.Outcome.ToString(),
            Math.Round(result.Elapsed.TotalSeconds, 3).ToString(CultureInfo.InvariantCulture),
        ])).Prepend(Row([.. sweep.Names, "notebook", "result", "outcome", "seconds"]));
        try
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(Path.Combine(folder, FileName), Encoding.UTF8.GetBytes(string.Concat(rows)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, $"The summary of the sweep cannot be written: {e.Message}");
        }
    }

    private static string Row(IEnumerable<string> values) => string.Join(',', values.Select(Quoted)) + "\n";

    private static string Quoted(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
