using System.Globalization;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>A notebook, once for each row of a table of parameters.</summary>
internal static class SweepJobs
{
    private const int LongestName = 80;

    /// <summary>The jobs, in the table's order; each is written to a file that is named after its parameters, or after its row where that would be long or not unique.</summary>
    public static IEnumerable<NotebookJob> Of(NotebookJob job, SweepTable table)
    {
        var names = Enumerable.Range(0, table.Rows.Count).Select(row => NameOf(table.Parameters(row))).ToArray();
        var usable = names.All(name => name.Length <= LongestName) && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length;
        return names.Select((name, row) => job with
        {
            Target = Path.ChangeExtension(job.Target, $"{(usable ? name : (row + 1).ToString(CultureInfo.InvariantCulture))}.ipynb"),
            Parameters = table.Parameters(row),
        });
    }

    private static string NameOf(IReadOnlyDictionary<string, string> parameters) =>
        string.Concat(string.Join(',', parameters.Select(parameter => $"{parameter.Key}={parameter.Value}")).Select(c => IsPlain(c) ? c : '_'));

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '=' or ',';
}
