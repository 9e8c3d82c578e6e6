using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Provenance;

/// <summary>Takes down what a run is about, before it begins and after it has ended.</summary>
internal sealed class RunRecorder
{
    private readonly CliContext _context;
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _parameters;
    private readonly Func<NotebookJob, string?> _dataOf;
    private readonly string _place;
    private readonly DateTimeOffset _started;
    private readonly IReadOnlyList<StudyRecord> _studies;
    private readonly Dictionary<NotebookJob, FileRecord> _sources;

    /// <summary>Takes down what goes in.</summary>
    /// <param name="context">The world outside.</param>
    /// <param name="folder">The folder that the executed notebooks go to, and the record.</param>
    /// <param name="jobs">The notebooks.</param>
    /// <param name="dataOf">The folder of the data of the study that a notebook opens, or null.</param>
    /// <param name="parameters">The parameters that they are given.</param>
    public RunRecorder(
        CliContext context, string folder, IReadOnlyList<NotebookJob> jobs, Func<NotebookJob, string?> dataOf, IReadOnlyDictionary<string, string> parameters)
    {
        (_context, _folder, _dataOf, _parameters) = (context, folder, dataOf, parameters);
        _place = jobs.Select(job => Path.GetDirectoryName(context.FullPath(job.Source))!).FirstOrDefault(Directory.Exists) ?? context.CurrentDirectory;
        _started = context.TimeProvider.GetUtcNow();
        _studies = [.. jobs.Select(dataOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(Study)];
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
        Studies = _studies,
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
        Study = _dataOf(result.Job) is { } data ? Relative(data) : null,
        Cached = [.. result.Cached.Select(cell => new CachedRecord(cell.Number, cell.Id, cell.IsKept, cell.WhyRun))],
    };

    private StudyRecord Study(string data) => new(Relative(data), [.. FolderFiles.Data(data).Select(file => FileRecord.Of(file, data))]);

    private string Relative(string folder) => Path.GetRelativePath(_folder, folder).Replace(Path.DirectorySeparatorChar, '/');
}
