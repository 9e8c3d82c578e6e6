using System.Globalization;
using CsvHelper;
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
        try
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(Path.Combine(folder, FileName), Table(sweep, results));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, $"The summary of the sweep cannot be written: {e.Message}");
        }
    }

    private static byte[] Table(SweepTable sweep, IReadOnlyList<NotebookResult> results)
    {
        using var bytes = new MemoryStream();
        using (var writer = CsvWriter.Create(bytes, new CsvWriterOptions { NewLine = "\n" }))
        {
            writer.WriteRecord([.. sweep.Names, "notebook", "result", "outcome", "seconds"]);
            foreach (var result in results)
            {
                writer.WriteRecord(
                [
                    .. sweep.Names.Select(name => result.Job.Parameters[name]),
                    result.Job.Source,
                    Path.GetFileName(result.Job.Target!),
                    result.Outcome.ToString(),
                    Math.Round(result.Elapsed.TotalSeconds, 3).ToString(CultureInfo.InvariantCulture),
                ]);
            }
        }

        return bytes.ToArray();
    }
}
