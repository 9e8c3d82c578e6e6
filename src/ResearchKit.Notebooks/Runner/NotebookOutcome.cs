namespace ResearchKit.Notebooks;

/// <summary>How the run of a notebook ended.</summary>
public enum NotebookOutcome
{
    /// <summary>Every cell ran, and none failed that was not allowed to.</summary>
    Succeeded,

    /// <summary>A cell failed; those after it were not run.</summary>
    Failed,

    /// <summary>A cell took longer than it may.</summary>
    TimedOut,

    /// <summary>The kernel's process ended while it ran a cell.</summary>
    KernelDied,

    /// <summary>The kernel is not installed or did not start; no cell was run.</summary>
    KernelUnavailable,

    /// <summary>The file is no notebook that can be run, or does not have the given parameters; no cell was run.</summary>
    Invalid,

    /// <summary>The executed notebook could not be written.</summary>
    NotSaved,

    /// <summary>The run was stopped from outside while this notebook ran.</summary>
    Interrupted,

    /// <summary>The run was stopped from outside before this notebook's turn.</summary>
    NotRun,
}
