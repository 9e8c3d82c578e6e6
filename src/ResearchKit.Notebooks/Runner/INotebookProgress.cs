namespace ResearchKit.Notebooks;

/// <summary>Told how a run gets on. Called from several threads, in order for each notebook.</summary>
public interface INotebookProgress
{
    /// <summary>A notebook's first cell is about to run.</summary>
    /// <param name="job">The notebook.</param>
    /// <param name="cells">How many cells are to be run.</param>
    void NotebookStarted(NotebookJob job, int cells);

    /// <summary>A cell is about to run.</summary>
    /// <param name="job">The notebook.</param>
    /// <param name="ordinal">The how-manieth of the cells that are to be run, from 1.</param>
    /// <param name="cell">The cell.</param>
    void CellStarted(NotebookJob job, int ordinal, CodeCell cell);

    /// <summary>A cell has run.</summary>
    /// <param name="job">The notebook.</param>
    /// <param name="ordinal">The how-manieth of the cells that are to be run, from 1.</param>
    /// <param name="cell">The cell, with its outputs.</param>
    /// <param name="elapsed">How long it took.</param>
    void CellFinished(NotebookJob job, int ordinal, CodeCell cell, TimeSpan elapsed);

    /// <summary>A cell was not run: it has the outputs that were kept of an earlier run.</summary>
    /// <param name="job">The notebook.</param>
    /// <param name="ordinal">The how-manieth of the cells that are to be run, from 1.</param>
    /// <param name="cell">The cell, with its outputs.</param>
    void CellKept(NotebookJob job, int ordinal, CodeCell cell);

    /// <summary>A notebook is done, one way or the other; also called for one whose first cell was never reached.</summary>
    void NotebookFinished(NotebookResult result);
}
