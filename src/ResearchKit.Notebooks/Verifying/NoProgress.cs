namespace ResearchKit.Notebooks;

/// <summary>Tells nobody.</summary>
internal sealed class NoProgress : INotebookProgress
{
    public static NoProgress Instance { get; } = new();

    public void NotebookStarted(NotebookJob job, int cells)
    {
    }

    public void CellStarted(NotebookJob job, int ordinal, CodeCell cell)
    {
    }

    public void CellFinished(NotebookJob job, int ordinal, CodeCell cell, TimeSpan elapsed)
    {
    }

    public void CellKept(NotebookJob job, int ordinal, CodeCell cell)
    {
    }

    public void NotebookFinished(NotebookResult result)
    {
    }
}
