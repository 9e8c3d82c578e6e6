using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Claims of a study.</summary>
/// <remarks>
/// The table holds what the seed article reports beside what was read elsewhere, so one statement may stand in two rows.
/// <see cref="WithoutRepeats"/> leaves one of them; <see cref="ReportedIn"/> takes those of one article or page.
/// </remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<ClaimTable>))]
public sealed partial class ClaimTable : StudyTable<ClaimTable, Claim>
{
    private readonly StudyTables? _given;
    private StudyTables? _study;
    private ClaimColumns? _numbers;

    internal ClaimTable(IReadOnlyList<Claim> rows)
        : this(rows, null)
    {
    }

    internal ClaimTable(IReadOnlyList<Claim> rows, StudyTables? study)
        : base(rows) => _study = _given = study;

    /// <inheritdoc/>
    public override string Name => "claims";

    /// <summary>The tables to which the claims refer; where none were given, those that the claims make up.</summary>
    internal StudyTables Study => _study ??= StudyTables.Of(this);

    /// <summary>The claims as columns of numbers, repeats left out.</summary>
    internal ClaimColumns Numbers => _numbers ??= ClaimColumns.Of(this);

    /// <summary>Claims as a table: themselves, where they are one.</summary>
    internal static ClaimTable Of(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return claims as ClaimTable ?? new([.. claims]);
    }

    /// <summary>Why nothing was found: the filter that left no claim, or else what was looked for.</summary>
    internal string WhyNone(string otherwise) => Count > 0 ? otherwise : Selection?.Emptied ?? "There are no claims.";

    private protected override RowBinder<Claim> Binder(CellSet cells, StudyTables study) => new ClaimBinder(cells, study);

    private protected override string IdOf(Claim row) => row.Id;

    private protected override ClaimTable Over(IReadOnlyList<Claim> rows) => new(rows, _given ?? Study);
}
