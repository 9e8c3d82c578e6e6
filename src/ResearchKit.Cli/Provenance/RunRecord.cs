namespace ResearchKit.Cli.Provenance;

/// <summary>What is on record of a run: what went in, what came out, on what it ran.</summary>
internal sealed record RunRecord
{
    /// <summary>The version of the kit.</summary>
    public required string Kit { get; init; }

    /// <summary>The commit of the repository that the notebooks stand in, with <c>+changes</c> where files differ from it; null outside one.</summary>
    public string? Commit { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset Ended { get; init; }

    /// <summary>The machine.</summary>
    public required MachineRecord Machine { get; init; }

    /// <summary>The packages that the program runs on, as <c>Name/Version</c>.</summary>
    public required IReadOnlyList<string> Packages { get; init; }

    /// <summary>The parameters that every notebook was given.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The studies that the notebooks open, each once.</summary>
    public required IReadOnlyList<StudyRecord> Studies { get; init; }

    /// <summary>The notebooks.</summary>
    public required IReadOnlyList<NotebookRecord> Notebooks { get; init; }
}

/// <summary>What is on record of a study: its data as they were when the run began.</summary>
/// <param name="Folder">The folder of its data, relative to the record.</param>
/// <param name="Data">The files, relative to that folder.</param>
internal sealed record StudyRecord(string Folder, IReadOnlyList<FileRecord> Data);

/// <summary>What is on record of one notebook of a run.</summary>
/// <param name="Source">The notebook as it was when the run began, relative to the record.</param>
/// <param name="Result">The executed notebook, relative to the record; null if none was written.</param>
/// <param name="Outcome">How it ended, in a word.</param>
/// <param name="Kernel">The name of the kernel; null if none was started.</param>
/// <param name="Cells">How many cells were run or had their outputs kept.</param>
/// <param name="Seconds">How long they took.</param>
internal sealed record NotebookRecord(FileRecord Source, FileRecord? Result, string Outcome, string? Kernel, int Cells, double Seconds)
{
    /// <summary>The folder of the study that it opens, as <see cref="StudyRecord.Folder"/> has it; null where there is none.</summary>
    public string? Study { get; init; }

    /// <summary>What became of each cell tagged <c>cache</c>.</summary>
    public IReadOnlyList<CachedRecord> Cached { get; init; } = [];
}

/// <summary>What is on record of a cell tagged <c>cache</c>.</summary>
/// <param name="Cell">Its number among those that are run, from 1.</param>
/// <param name="Id">Its id, if it has one.</param>
/// <param name="Kept">Whether its outputs are those of an earlier run.</param>
/// <param name="WhyRun">Why it was run, if it was.</param>
internal sealed record CachedRecord(int Cell, string? Id, bool Kept, string? WhyRun);
