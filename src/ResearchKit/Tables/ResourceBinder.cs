namespace ResearchKit;

/// <summary>Makes rows of any table.</summary>
internal sealed class ResourceBinder(CellSet cells, TableSchema schema) : RowBinder<ResourceRow>
{
    private readonly Cell<object>[] _cells = [.. schema.Fields.Select(cells.Any)];
    private readonly Dictionary<string, int> _positions = schema.Fields.Select((f, i) => (f.Name, i)).DistinctBy(f => f.Name).ToDictionary(f => f.Name, f => f.i);

    /// <inheritdoc/>
    public override ResourceRow Build(CellSet cells) => new(_positions, Array.ConvertAll(_cells, c => c.Value));
}
