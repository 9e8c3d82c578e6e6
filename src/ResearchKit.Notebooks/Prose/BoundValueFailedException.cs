using System.Globalization;

namespace ResearchKit.Notebooks;

/// <summary>A value that a text is bound to could not be had.</summary>
public sealed class BoundValueFailedException : NotebookException
{
    /// <summary>Says which value of which text of a notebook failed, and with what.</summary>
    /// <param name="notebook">The notebook's file.</param>
    /// <param name="cellIndex">The text's place among all cells, from 0.</param>
    /// <param name="line">The line of the text, from 1.</param>
    /// <param name="reason">What is the matter.</param>
    public BoundValueFailedException(string notebook, int cellIndex, int line, string reason)
        : base(notebook, string.Create(CultureInfo.InvariantCulture, $"{notebook}: text {cellIndex + 1}, line {line}: {reason}"))
    {
        CellIndex = cellIndex;
        Line = line;
    }

    /// <summary>The text's place among all cells of the notebook, from 0.</summary>
    public int CellIndex { get; }

    /// <summary>The line of the text, from 1.</summary>
    public int Line { get; }
}
