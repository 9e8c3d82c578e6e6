using System.Globalization;
using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>The kernel's process ended while it ran a cell.</summary>
public sealed class CellKilledKernelException : CellFailedException
{
    /// <summary>Says during which cell of which notebook the kernel ended.</summary>
    public CellKilledKernelException(string notebook, int cellIndex, CodeCell cell, KernelDiedException death)
        : base(notebook, cellIndex, cell, ErrorOf(death), death)
    {
        ArgumentNullException.ThrowIfNull(death);
        ExitCode = death.ExitCode;
        LastErrorLines = death.LastErrorLines;
    }

    /// <summary>The process's exit code.</summary>
    public int ExitCode { get; }

    /// <summary>What the process last wrote to its standard error: not kept in the notebook, since it may name the machine.</summary>
    public IReadOnlyList<string> LastErrorLines { get; }

    internal static ErrorOutput ErrorOf(KernelDiedException death) => new(
        "KernelDied",
        $"The kernel ended with exit code {death.ExitCode.ToString(CultureInfo.InvariantCulture)} while it ran this cell.",
        []);
}
