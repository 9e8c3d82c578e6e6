namespace ResearchKit.Scripting;

/// <summary>Tells that a cell was interrupted.</summary>
internal static class InterruptReport
{
    public static CellError Stopped { get; } = new(
        CellErrorKind.Interrupted,
        "OperationCanceledException",
        "The cell was interrupted. What earlier cells declared is kept.",
        ["The cell was interrupted. What earlier cells declared is kept."]);

    public static CellError StillRunning { get; } = new(
        CellErrorKind.StillRunning,
        "OperationCanceledException",
        "The cell was interrupted but does not stop: some of its code still runs. Restart the kernel to be rid of it.",
        ["The cell was interrupted but does not stop: some of its code still runs. Restart the kernel to be rid of it."]);
}
