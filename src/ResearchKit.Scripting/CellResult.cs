using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>How a cell ended: <see cref="CellSucceeded"/> or <see cref="CellFailed"/>.</summary>
public abstract record CellResult
{
    private protected CellResult()
    {
    }

    /// <summary>Warnings and errors of the compiler, in the order of the cell's text.</summary>
    public ImmutableArray<CellDiagnostic> Diagnostics { get; init; } = [];
}

/// <summary>The cell ran to its end.</summary>
/// <param name="Value">The formatted value of the trailing expression; <see langword="null"/> when the cell has none.</param>
public sealed record CellSucceeded(MimeBundle? Value) : CellResult;

/// <summary>The cell did not compile, threw, or was interrupted. The session is as it was before the cell.</summary>
/// <param name="Error">What went wrong, ready to show.</param>
public sealed record CellFailed(CellError Error) : CellResult;
