namespace ResearchKit.Scripting;

/// <summary>The sorts of failure of a cell.</summary>
public enum CellErrorKind
{
    /// <summary>The compiler refused the cell: nothing of it ran.</summary>
    Compilation,

    /// <summary>The cell threw while it ran.</summary>
    Exception,

    /// <summary>A directive or magic was wrong, or could not be carried out.</summary>
    Directive,

    /// <summary>The cell was interrupted and has stopped.</summary>
    Interrupted,

    /// <summary>The cell was interrupted and would not stop: some of its code still runs in the background.</summary>
    StillRunning,
}
