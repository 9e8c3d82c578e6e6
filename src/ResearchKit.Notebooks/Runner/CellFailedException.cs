using System.Globalization;

namespace ResearchKit.Notebooks;

/// <summary>A cell failed: its code threw or did not compile.</summary>
public class CellFailedException : NotebookException
{
    /// <summary>Says which cell of which notebook failed, and with what.</summary>
    /// <param name="notebook">The notebook's file.</param>
    /// <param name="cellIndex">The cell's place among all cells, from 0.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="error">What it failed with.</param>
    /// <param name="inner">What the kernel's client said, if it was it that failed.</param>
    public CellFailedException(string notebook, int cellIndex, CodeCell cell, ErrorOutput error, Exception? inner = null)
        : base(notebook, Describe(notebook, NumberOf(cell, cellIndex), error), inner)
    {
        ArgumentNullException.ThrowIfNull(cell);
        CellIndex = cellIndex;
        CellNumber = NumberOf(cell, cellIndex);
        CellId = cell.Id;
        Source = cell.Source;
        Error = error;
    }

    /// <summary>The cell's place among all cells of the notebook, from 0.</summary>
    public int CellIndex { get; }

    /// <summary>The cell's number among those that were run, from 1: the one that stands beside it, and in its traceback.</summary>
    public int CellNumber { get; }

    /// <summary>The cell's id, if it has one.</summary>
    public string? CellId { get; }

    /// <summary>The cell's source.</summary>
    public new string Source { get; }

    /// <summary>What it failed with, as it stands in the notebook.</summary>
    public ErrorOutput Error { get; }

    private static int NumberOf(CodeCell cell, int cellIndex) => cell.ExecutionCount ?? cellIndex + 1;

    private static string Describe(string notebook, int number, ErrorOutput error) =>
        $"{notebook}: cell {number.ToString(CultureInfo.InvariantCulture)} failed: {error.Name}: {error.Message}";
}
