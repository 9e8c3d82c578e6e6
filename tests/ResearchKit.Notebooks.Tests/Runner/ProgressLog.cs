using System.Collections.Concurrent;

namespace ResearchKit.Notebooks.Tests.Runner;

/// <summary>Remembers what a run has told of itself.</summary>
internal sealed class ProgressLog : INotebookProgress
{
    private readonly ConcurrentQueue<string> _lines = [];

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Called when a cell is about to run.</summary>
    public Action<CodeCell> OnCell { get; init; } = _ => { };

    /// <summary>Called when a cell has run.</summary>
    public Action<CodeCell> OnDone { get; init; } = _ => { };

    public void NotebookStarted(NotebookJob job, int cells) => Add(job, $"started with {cells}");

    public void CellStarted(NotebookJob job, int ordinal, CodeCell cell)
    {
        Add(job, $"cell {ordinal}");
        OnCell(cell);
    }

    public void CellFinished(NotebookJob job, int ordinal, CodeCell cell, TimeSpan elapsed)
    {
        Add(job, $"cell {ordinal} done, {cell.Outputs.Count} outputs");
        OnDone(cell);
    }

    public void CellKept(NotebookJob job, int ordinal, CodeCell cell) => Add(job, $"cell {ordinal} kept, {cell.Outputs.Count} outputs");

    public void NotebookFinished(NotebookResult result) => Add(result.Job, $"{result.Outcome}");

    private void Add(NotebookJob job, string text) => _lines.Enqueue($"{Path.GetFileName(job.Source)}: {text}");
}
