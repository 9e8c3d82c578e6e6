using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Any table of a data package, read as its schema says.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<ResourceTable>))]
public sealed class ResourceTable : SelectableTable<ResourceTable, ResourceRow>
{
    private readonly TableSchema _schema;

    internal ResourceTable(string name, TableSchema schema, IReadOnlyList<ResourceRow> rows)
        : base(rows)
    {
        (Name, _schema) = (name, schema);
        Columns = [.. schema.Fields.Select(ResourceColumn.Of)];
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Column<ResourceRow>> Columns { get; }

    private protected override string Noun => $"rows of {Name}";

    private protected override ResourceTable Holding(IReadOnlyList<ResourceRow> rows) => new(Name, _schema, rows);
}
