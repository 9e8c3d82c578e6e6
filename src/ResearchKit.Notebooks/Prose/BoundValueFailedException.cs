using System.Globalization;

namespace ResearchKit.Notebooks;

/// <summary>A value that a text is bound to could not be had, or several could not.</summary>
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

    private BoundValueFailedException(BoundValueFailedException first, string message)
        : base(first.Notebook, message) => (CellIndex, Line) = (first.CellIndex, first.Line);

    /// <summary>The text's place among all cells of the notebook, from 0; that of the first, where there are several.</summary>
    public int CellIndex { get; }

    /// <summary>The line of the text, from 1; that of the first value, where there are several.</summary>
    public int Line { get; }

    /// <summary>Several failures of one notebook as one, whose message has a line for each.</summary>
    /// <param name="failures">One or more, in the notebook's order.</param>
    public static BoundValueFailedException Of(IReadOnlyList<BoundValueFailedException> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        return failures is [var only] ? only : new(failures[0], string.Join('\n', failures.Select(failure => failure.Message)));
    }
}
