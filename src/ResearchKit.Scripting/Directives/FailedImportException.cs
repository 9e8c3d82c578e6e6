namespace ResearchKit.Scripting;

/// <summary>A file that a cell imported failed: its error is the cell's.</summary>
internal sealed class FailedImportException(CellFailed result) : Exception(result.Error.Message)
{
    public CellFailed Result { get; } = result;
}
