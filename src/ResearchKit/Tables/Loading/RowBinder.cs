namespace ResearchKit;

/// <summary>Makes a row of its cells.</summary>
/// <remarks>A binder takes its cells from the cell set in its constructor, one binder a thread.</remarks>
internal abstract class RowBinder<T>
{
    /// <summary>The row; called only where no cell is at fault. Faults of the row as a whole go to the cell set.</summary>
    public abstract T Build(CellSet cells);
}
