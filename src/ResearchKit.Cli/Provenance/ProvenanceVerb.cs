using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResearchKit.Cli.Running;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Provenance;

/// <summary>Packs a run with its provenance: data, notebooks, executed notebooks, and two descriptions of what came from what.</summary>
/// <param name="context">The world outside.</param>
internal sealed class ProvenanceVerb(CliContext context)
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the crate of the run in a folder.</summary>
    /// <param name="results">The folder of executed notebooks with the run's record.</param>
    /// <param name="output">The folder to write, which must not exist or be empty.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CliException">There is no record, the files are not those of the run, or the crate cannot be written.</exception>
    public int Run(string results, string output)
    {
        var record = RunRecordFile.Load(results, context.Shown(results));
        var crate = RunCrate.Of(record, results);
        var study = StudyFacts.Of([.. record.Studies.Select(study => Path.GetFullPath(study.Folder, results))]);
        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any())
        {
            throw new CliException(ExitCodes.Usage, $"{context.Shown(output)} is not empty: a crate is written into a folder of its own.");
        }

        Write(output, crate, study);
        context.Out.WriteLine($"{OutcomeWords.Count(crate.Files.Count, "file")} of the run of {record.Ended:yyyy-MM-dd HH:mm} UTC are in {context.Shown(output)}{Path.DirectorySeparatorChar}, described in {RoCrate.FileName} and {ProvJson.FileName}.");
        return Tell(record, results);
    }

    /// <summary>Says which notebooks did not come to their end: a crate of them is whole, and is not one of results.</summary>
    private int Tell(RunRecord record, string results)
    {
        var failed = record.Notebooks.Where(notebook => OutcomeOf(notebook) != NotebookOutcome.Succeeded).ToList();
        foreach (var notebook in failed)
        {
            context.Error.WriteLine($"{context.Shown(notebook.Source.In(results))} did not run to its end: {notebook.Outcome}.");
        }

        return failed.Select(notebook => RunExitCode.Of(OutcomeOf(notebook))).DefaultIfEmpty(ExitCodes.Ok).Max();
    }

    private static NotebookOutcome OutcomeOf(NotebookRecord notebook) => Enum.TryParse<NotebookOutcome>(notebook.Outcome, out var outcome) ? outcome : NotebookOutcome.Failed;

    private static void Write(string output, RunCrate crate, StudyFacts study)
    {
        foreach (var file in crate.Files)
        {
            var target = Path.GetFullPath(file.Place, output);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file.Origin, target);
        }

        WriteJson(Path.Combine(output, ProvJson.FileName), new ProvJson(crate).ToJson());
        WriteJson(Path.Combine(output, RoCrate.FileName), new RoCrate(crate, study).ToJson());
    }

    private static void WriteJson(string path, JsonObject json) =>
        WholeFile.Write(path, [.. JsonSerializer.SerializeToUtf8Bytes(json, Layout), (byte)'\n']);
}
