using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Provenance;

/// <summary>Takes down what a run is about, before it begins and after it has ended.</summary>
internal sealed class RunRecorder
{
    private readonly CliContext _context;
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _parameters;
    private readonly string? _data;
    private readonly string _place;
    private readonly DateTimeOffset _started;
    private readonly IReadOnlyList<FileRecord> _dataFiles;
    private readonly Dictionary<NotebookJob, FileRecord> _sources;

    /// <summary>Takes down what goes in.</summary>
    /// <param name="context">The world outside.</param>
    /// <param name="folder">The folder that the executed notebooks go to, and the record.</param>
    /// <param name="data">The folder of the study's data, or null.</param>
    /// <param name="jobs">The notebooks.</param>
    /// <param name="parameters">The parameters that they are given.</param>
    public RunRecorder(
        CliContext context, string folder, string? data, IReadOnlyList<NotebookJob> jobs, IReadOnlyDictionary<string, string> parameters)
    {
        (_context, _folder, _data, _parameters) = (context, folder, data, parameters);
        _place = jobs.Select(job => Path.GetDirectoryName(context.FullPath(job.Source))!).FirstOrDefault(Directory.Exists) ?? context.CurrentDirectory;
        _started = context.TimeProvider.GetUtcNow();
        _dataFiles = data is null ? [] : DataFiles(data);
        _sources = jobs.Where(job => File.Exists(context.FullPath(job.Source)))
            .ToDictionary(job => job, job => FileRecord.Of(context.FullPath(job.Source), folder));
    }

    /// <summary>Takes down what came out, and writes the record.</summary>
    public void Finish(IReadOnlyList<NotebookResult> results) => RunRecordFile.Save(_folder, new()
    {
        Kit = KitVersion.Text,
        Commit = GitCommit.Of(_place),
        Started = _started,
        Ended = _context.TimeProvider.GetUtcNow(),
        Machine = MachineRecord.Here(_context.TimeProvider),
        Packages = ProgramPackages.Read(),
        Parameters = _parameters,
        DataFolder = _data is null ? null : Path.GetRelativePath(_folder, _data).Replace(Path.DirectorySeparatorChar, '/'),
        Data = _dataFiles,
        Notebooks = [.. results.Where(result => _sources.ContainsKey(result.Job)).Select(Record)],
    });

    private NotebookRecord Record(NotebookResult result) => new(
        _sources[result.Job],
        result.IsSaved ? FileRecord.Of(_context.FullPath(result.Job.Target!), _folder) : null,
        result.Outcome.ToString(),
        result.Kernel,
        result.CellsRun,
        Math.Round(result.Elapsed.TotalSeconds, 3))
    {
        Cached = [.. result.Cached.Select(cell => new CachedRecord(cell.Number, cell.Id, cell.IsKept, cell.WhyRun))],
    };

    private static IReadOnlyList<FileRecord> DataFiles(string folder) =>
    [
        .. FolderFiles.Data(folder).Select(file => FileRecord.Of(file, folder)),
    ];
}
