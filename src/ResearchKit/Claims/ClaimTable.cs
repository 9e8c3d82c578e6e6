namespace ResearchKit;

/// <summary>Claims of a study.</summary>
public sealed partial class ClaimTable : Table<Claim>
{
    internal ClaimTable(IReadOnlyList<Claim> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "claims";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Claim>> Columns => [];
}
