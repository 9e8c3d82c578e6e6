namespace ResearchKit.Cli.Provenance;

/// <summary>The files that a run stands on and gave, each with its place in a crate.</summary>
internal sealed class RunCrate
{
    private RunCrate(RunRecord record, IReadOnlyList<CrateFile> files, IReadOnlyList<RunAction> actions) =>
        (Record, Files, Actions) = (record, files, actions);

    /// <summary>The run.</summary>
    public RunRecord Record { get; }

    /// <summary>The files, data first.</summary>
    public IReadOnlyList<CrateFile> Files { get; }

    /// <summary>What was done: one notebook each.</summary>
    public IReadOnlyList<RunAction> Actions { get; }

    /// <summary>Puts the crate of a run together.</summary>
    /// <param name="record">The run.</param>
    /// <param name="folder">The folder that the record stands in.</param>
    /// <exception cref="CliException">A file is gone or has changed since the run; the message names each.</exception>
    public static RunCrate Of(RunRecord record, string folder)
    {
        var studies = record.Studies.Select((study, i) => (study.Folder, Data: Data(study, folder, i))).DistinctBy(study => study.Folder).ToDictionary(study => study.Folder, study => study.Data);
        var actions = record.Notebooks.Select(notebook => Action(notebook, folder, studies.GetValueOrDefault(notebook.Study ?? "") ?? [])).ToArray();
        CrateFile[] files = [.. studies.Values.SelectMany(data => data), .. actions.Select(action => action.Notebook), .. actions.Select(action => action.Result).OfType<CrateFile>()];
        Refuse(files);
        return new(record, files, actions);
    }

    /// <summary>The data of a study: of the first in <c>data/</c>, of the second in <c>data-2/</c>.</summary>
    private static IReadOnlyList<CrateFile> Data(StudyRecord study, string folder, int position)
    {
        var place = position == 0 ? "data" : FormattableString.Invariant($"data-{position + 1}");
        return [.. study.Data.Select(file => new CrateFile($"{place}/{file.Path}", file.In(Path.GetFullPath(study.Folder, folder)), file, CrateRole.Data))];
    }

    private static RunAction Action(NotebookRecord notebook, string folder, IReadOnlyList<CrateFile> data)
    {
        var place = notebook.Result?.Path ?? Path.GetFileName(notebook.Source.Path);
        return new(
            notebook,
            new CrateFile($"notebooks/{place}", notebook.Source.In(folder), notebook.Source, CrateRole.Notebook),
            notebook.Result is { } result ? new CrateFile($"results/{place}", result.In(folder), result, CrateRole.Result) : null,
            data);
    }

    private static void Refuse(IEnumerable<CrateFile> files)
    {
        var faults = files.Select(Fault).OfType<string>().ToArray();
        if (faults.Length > 0)
        {
            throw new CliException(ExitCodes.Failed, string.Join('\n', faults.Append("These are not the files of the run on record: run again, then ask for its provenance.")));
        }
    }

    private static string? Fault(CrateFile file) =>
        Path.IsPathRooted(file.Place) || file.Place.Split('/', '\\').Contains("..") ? $"{file.Place} would lie outside the crate"
        : !File.Exists(file.Origin) ? $"{file.Place} is gone: {file.Origin}"
        : FileRecord.Of(file.Origin, ".").Sha256 != file.Record.Sha256 ? $"{file.Place} has changed since the run: {file.Origin}"
        : null;
}

/// <summary>One notebook's execution.</summary>
/// <param name="Record">What is on record of it.</param>
/// <param name="Notebook">The notebook as it was.</param>
/// <param name="Result">The executed notebook, if one was written.</param>
/// <param name="Data">The data of the study that it opens.</param>
internal sealed record RunAction(NotebookRecord Record, CrateFile Notebook, CrateFile? Result, IReadOnlyList<CrateFile> Data);
