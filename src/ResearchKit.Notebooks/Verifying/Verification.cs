namespace ResearchKit.Notebooks;

/// <summary>One notebook on its way to a verdict.</summary>
internal sealed class Verification
{
    private readonly VerifyOptions _options;
    private readonly List<Finding> _findings = [];
    private readonly Lock _gate = new();
    private NotebookVerdict _verdict;

    public Verification(string file, VerifyOptions options)
    {
        File = file;
        _options = options;
        _verdict = new(file, Verdict.NotRun);
        Subject = Load();
        if (Subject is not null && options.Memory is { SkipsUnchanged: true } memory)
        {
            var why = memory.WhyRun(Subject);
            _verdict = why is null ? new(file, Verdict.Same) { IsRemembered = true } : _verdict with { WhyRun = why };
        }
    }

    public string File { get; }

    /// <summary>The notebook as it is committed; null where it cannot be read.</summary>
    public VerifySubject? Subject { get; }

    /// <summary>The notebook after the rerun in its own order; null where no cell was reached.</summary>
    public Notebook? Executed { get; private set; }

    /// <summary>Whether it is known to be the same without being run.</summary>
    public bool IsRemembered => _verdict.IsRemembered;

    /// <summary>Whether the rerun came to its end.</summary>
    public bool RanToTheEnd => Executed is not null && _verdict.Failure is null && _verdict.Cells.All(cell => cell.Verdict != Verdict.NotRun || cell.IsLeftOut);

    public void Add(IEnumerable<Finding> findings)
    {
        lock (_gate)
            _findings.AddRange(findings);
    }

    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (Subject is null)
            return;
        if (_options.Memory is { SkipsUnchanged: false } memory)
            memory.Note(Subject);
        foreach (var check in _options.PreChecks)
        {
            if (!cancellationToken.IsCancellationRequested)
                Add(await check.CheckAsync(Subject, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Compares a rerun with what is committed.</summary>
    public void Take(NotebookResult result)
    {
        Executed = result.Executed;
        var cells = Subject is null || result.Executed is null ? [] : Compare(Subject, result);
        _verdict = _verdict with
        {
            Verdict = Worst(result, cells),
            Cells = cells,
            Elapsed = result.Elapsed,
            Failure = result.Failure,
            Kernel = result.Kernel,
        };
        if (Subject is not null && result.Executed is not null)
            Add(_options.ResultChecks.SelectMany(check => check.Check(Subject, result.Executed)));
    }

    /// <summary>Takes the rerun on another kernel in place of that on the first, whose differences are not this kernel's.</summary>
    public void TakeOther(NotebookResult result)
    {
        var first = _verdict;
        Take(result);
        var cells = _verdict.Cells.Select(cell => cell.Verdict is Verdict.Changed or Verdict.Failed ? cell with { FromKernel = !IsSame(cell, first) } : cell);
        _verdict = _verdict with { Cells = [.. cells] };
    }

    public NotebookVerdict ToVerdict()
    {
        lock (_gate)
            return _verdict with { Findings = [.. _findings.OrderByDescending(finding => finding.Kind).ThenBy(finding => finding.Cell).ThenBy(finding => finding.Line)] };
    }

    private IReadOnlyList<CellVerdict> Compare(VerifySubject subject, NotebookResult result)
    {
        Add(result.Cached.Where(cell => cell.IsKept).Select(cell =>
            new Finding(FindingKind.Note, "cache", "not rerun, as asked: compared with what an earlier run here gave", cell.Number)));
        return new NotebookComparison(_options.Comparison).Compare(subject.Committed, result.Executed!, (result.Failure as CellFailedException)?.CellIndex);
    }

    private static bool IsSame(CellVerdict cell, NotebookVerdict first) =>
        first.Cells.FirstOrDefault(other => other.Index == cell.Index) is { } before
        && before.Verdict == cell.Verdict
        && before.DifferenceCount == cell.DifferenceCount
        && before.Differences.SequenceEqual(cell.Differences)
        && before.Error?.Message == cell.Error?.Message;

    /// <summary>A cell that a tag leaves out does not weigh.</summary>
    private static Verdict Worst(NotebookResult result, IReadOnlyList<CellVerdict> cells) => result.Outcome switch
    {
        NotebookOutcome.Failed or NotebookOutcome.TimedOut or NotebookOutcome.KernelDied => Verdict.Failed,
        NotebookOutcome.Succeeded => cells.Any(cell => cell.Verdict == Verdict.Changed) ? Verdict.Changed : Verdict.Same,
        _ => Verdict.NotRun,
    };

    /// <summary>A file that is no notebook is told of by the run.</summary>
    private VerifySubject? Load()
    {
        try
        {
            return new(File, Notebook.Load(File));
        }
        catch (InvalidNotebookException)
        {
            return null;
        }
    }
}
