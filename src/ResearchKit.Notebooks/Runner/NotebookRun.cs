using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>Runs the cells of one notebook, from the top, on a kernel that is fresh, and writes their outputs into it.</summary>
/// <param name="notebook">The notebook; its outputs are replaced.</param>
/// <param name="job">Its files, for what is said about it.</param>
/// <param name="kernel">A kernel that has not run anything.</param>
/// <param name="options">How to run it.</param>
/// <param name="progress">Told of each cell.</param>
public sealed class NotebookRun(Notebook notebook, NotebookJob job, KernelClient kernel, RunOptions options, INotebookProgress progress)
{
    private readonly DisplayIds _displays = new();
    private readonly List<CellRecording> _recordings = [];
    private readonly List<CachedCell> _cached = [];
    private readonly List<BoundValueFailedException> _failedValues = [];
    private readonly ProseRun _prose = new(kernel, job.Source, options);

    /// <summary>The place of the first cell whose failure was let pass: what cells below it give may lack something, and is not kept.</summary>
    private int _firstAllowed = int.MaxValue;

    /// <summary>How many cells were run or had their outputs kept, the one that failed included.</summary>
    public int CellsRun { get; private set; }

    /// <summary>What became of each cell tagged <c>cache</c> that was reached; empty where the run keeps none.</summary>
    public IReadOnlyList<CachedCell> Cached => _cached;

    /// <summary>How many cells and bound values failed that only the run's options allowed to.</summary>
    public int AllowedErrors { get; private set; }

    /// <summary>The bound values that could not be had and were allowed to fail, in order; they stand in their texts as they were.</summary>
    public IReadOnlyList<BoundValueFailedException> FailedValues => _failedValues;

    /// <summary>How many cells of a notebook there are to run: code that is neither blank nor to be skipped.</summary>
    public static int CountCells(Notebook notebook, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return notebook.Cells.Count(cell => IsToRun(cell, options));
    }

    /// <summary>
    /// Runs the notebook. Whatever happens, it holds what its cells gave, and no outputs of an earlier run. The values that
    /// its texts are bound to (<see cref="BoundProse"/>) are those of the code above them.
    /// </summary>
    /// <exception cref="CellFailedException">A cell failed that may not; those after it were not run.</exception>
    /// <exception cref="BoundValueFailedException">Values that a text is bound to could not be had; it names them all.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the kernel may still be running a cell.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var plan = new CachePlan(new(job.Source, notebook), options);
        foreach (var cell in notebook.Cells.OfType<CodeCell>().Where(cell => !IsSkipped(cell, options)))
            cell.ClearOutputs();
        try
        {
            for (var i = 0; i < notebook.Cells.Count; i++)
            {
                if (IsToRun(notebook.Cells[i], options))
                    await RunAsync(i, (CodeCell)notebook.Cells[i], plan, cancellationToken).ConfigureAwait(false);
                else if (notebook.Cells[i] is MarkdownCell text && !text.HasTag(CellTags.SkipExecution))
                    await UpdateAsync(i, text, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _recordings.ForEach(recording => recording.Save());
            _cached.FindAll(cell => cell.Index < _firstAllowed).ForEach(cell => plan.Keep(cell.Index, (CodeCell)notebook.Cells[cell.Index]));
        }
    }

    private static bool IsToRun(Cell cell, RunOptions options) =>
        cell is CodeCell && !IsSkipped(cell, options) && !string.IsNullOrWhiteSpace(cell.Source);

    private static bool IsSkipped(Cell cell, RunOptions options) => cell.HasTag(CellTags.SkipExecution) || options.IsSkipped(cell);

    private async Task RunAsync(int index, CodeCell cell, CachePlan plan, CancellationToken cancellationToken)
    {
        CellsRun++;
        if (plan.Kept(index) is { } kept)
            await KeepAsync(index, cell, kept, cancellationToken).ConfigureAwait(false);
        else if (await RunAsync(index, cell, cancellationToken).ConfigureAwait(false) && plan.WhyRun(index) is { } why)
            _cached.Add(new(index, CellsRun, cell.Id, why));
    }

    /// <summary>Gives a cell what was kept of it. The kernel is given a turn without code, so that its counts stay those of the notebook.</summary>
    private async Task KeepAsync(int index, CodeCell cell, KeptOutputs kept, CancellationToken cancellationToken)
    {
        kept.PutInto(cell, CellsRun);
        _cached.Add(new(index, CellsRun, cell.Id, WhyRun: null));
        try
        {
            if (BlankTurn.In(kernel.Spec.Language) is { } blank)
                await kernel.ExecuteAsync(new(blank), _ => { }, cancellationToken).ConfigureAwait(false);
        }
        catch (KernelDiedException death)
        {
            throw new DeathFailure(death).ToException(job.Source, index, cell);
        }

        progress.CellKept(job, CellsRun, cell);
    }

    /// <returns>Whether the cell succeeded; one that failed, and may, did not.</returns>
    private async Task<bool> RunAsync(int index, CodeCell cell, CancellationToken cancellationToken)
    {
        var recording = new CellRecording(cell, CellsRun, _displays);
        _recordings.Add(recording);
        var execution = new CellExecution(kernel, recording, options);
        progress.CellStarted(job, CellsRun, cell);
        var start = options.TimeProvider.GetTimestamp();
        CellFailure? failure;
        try
        {
            failure = await execution.RunAsync(CellCode.Of(cell), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            recording.Save();
            progress.CellFinished(job, CellsRun, cell, options.TimeProvider.GetElapsedTime(start));
        }

        if (failure is not null)
            Accept(failure, cell, failure.ToException(job.Source, index, cell));
        return failure is null;
    }

    private async Task UpdateAsync(int index, MarkdownCell text, CancellationToken cancellationToken)
    {
        var failed = await _prose.UpdateAsync(index, text, cancellationToken).ConfigureAwait(false);
        if (failed.Count > 0 && !options.AllowErrors)
            throw BoundValueFailedException.Of(failed);
        AllowedErrors += failed.Count;
        _failedValues.AddRange(failed);
    }

    private void Accept(CellFailure failure, CodeCell cell, CellFailedException exception)
    {
        if (failure.IsOfTheCode && VerifyTags.ExpectsException(cell))
            return;
        if (!failure.KernelLives || !options.AllowErrors)
            throw exception;
        AllowedErrors++;
        _firstAllowed = Math.Min(_firstAllowed, exception.CellIndex);
    }
}
