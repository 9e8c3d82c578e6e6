namespace ResearchKit.Notebooks;

/// <summary>How a notebook is run.</summary>
public sealed record RunOptions
{
    /// <summary>How long one cell may take; null for as long as it likes.</summary>
    public TimeSpan? CellTimeout { get; init; }

    /// <summary>How long a cell may take to stop after it was interrupted, before its kernel is killed.</summary>
    public TimeSpan InterruptGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether to go on after a cell that fails.</summary>
    public bool AllowErrors { get; init; }

    /// <summary>Where outputs of cells tagged <c>cache</c> are kept; null to run these cells as all others.</summary>
    public CellCache? Cache { get; init; }

    /// <summary>Cells that are left as they are, beside those whose tag says so.</summary>
    public Func<Cell, bool> IsSkipped { get; init; } = _ => false;

    /// <summary>The clock of timeouts and measured times.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
