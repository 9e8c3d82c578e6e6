using System.Globalization;

namespace ResearchKit.Notebooks;

/// <summary>A cell took longer than it may, and was stopped.</summary>
public sealed class CellTimeoutException : CellFailedException
{
    internal const string ErrorName = "CellTimeout";

    /// <summary>Says which cell of which notebook was stopped.</summary>
    public CellTimeoutException(string notebook, int cellIndex, CodeCell cell, ErrorOutput error, bool kernelKilled)
        : base(notebook, cellIndex, cell, error) => KernelKilled = kernelKilled;

    /// <summary>Whether the cell could only be stopped by killing its kernel.</summary>
    public bool KernelKilled { get; }

    /// <summary>The error that the cell shows.</summary>
    internal static ErrorOutput ErrorOf(TimeSpan timeout, bool kernelKilled)
    {
        var seconds = timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        var end = kernelKilled ? "did not stop when interrupted: its kernel was killed" : "was interrupted";
        return new(ErrorName, $"The cell ran for longer than {seconds} s and {end}.", []);
    }
}
