using System.Globalization;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Progress as lines, one for each cell: for pipes, logs and terminals that cannot do more.</summary>
/// <param name="writer">Where the lines go.</param>
/// <param name="done">What to say of a notebook that ran to its end.</param>
internal sealed class PlainProgress(TextWriter writer, string done = "ok") : INotebookProgress
{
    private const int SourceWidth = 60;

    private readonly TextWriter _writer = TextWriter.Synchronized(writer);
    private readonly Dictionary<NotebookJob, int> _cells = [];
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public void NotebookStarted(NotebookJob job, int cells)
    {
        lock (_gate)
            _cells[job] = cells;
        _writer.WriteLine($"{job.Shown}: {OutcomeWords.Count(cells, "cell")}");
    }

    /// <inheritdoc/>
    public void CellStarted(NotebookJob job, int ordinal, CodeCell cell)
    {
    }

    /// <inheritdoc/>
    public void CellFinished(NotebookJob job, int ordinal, CodeCell cell, TimeSpan elapsed) => Write(job, ordinal, cell, Duration.Show(elapsed));

    /// <inheritdoc/>
    public void CellKept(NotebookJob job, int ordinal, CodeCell cell) => Write(job, ordinal, cell, "kept");

    /// <inheritdoc/>
    public void NotebookFinished(NotebookResult result) => _writer.WriteLine($"{result.Job.Shown}: {OutcomeWords.Of(result, done)}");

    private void Write(NotebookJob job, int ordinal, CodeCell cell, string time)
    {
        int cells;
        lock (_gate)
            cells = _cells[job];
        var place = string.Create(CultureInfo.InvariantCulture, $"{ordinal}/{cells}");
        _writer.WriteLine($"{job.Shown}: {place,7} {time,8}  {PlainText.OneLine(CellExcerpt.Of(cell), SourceWidth)}");
    }
}
