using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Measures of agreement, one a row.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<AgreementTable>))]
public sealed class AgreementTable : SelectableTable<AgreementTable, AgreementResult>
{
    internal AgreementTable(IReadOnlyList<AgreementResult> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "measures of agreement";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<AgreementResult>> Columns { get; } =
    [
        new("variable", typeof(string), r => r.Variable),
        new("measure", typeof(string), AgreementText.Name),
        new("value", typeof(double), r => r.Value),
        new("low", typeof(double), r => r.Interval?.Low),
        new("high", typeof(double), r => r.Interval?.High),
        new("level", typeof(double), r => r.Interval?.Level),
        new("standard_error", typeof(double), r => r.StandardError),
        new("coders", typeof(long), r => (long)r.Coders),
        new("units", typeof(long), r => (long)r.Units),
        new("pairable_values", typeof(long), r => (long)r.PairableValues),
        new("undefined", typeof(string), r => r.Undefined),
        new("note", typeof(string), r => r.Note),
        new("source", typeof(string), r => r.Source),
    ];

    /// <summary>Measures side by side, in this order.</summary>
    public static AgreementTable Of(params IEnumerable<AgreementResult> results) => new([.. results]);

    /// <summary>The measures as a chart: a block a variable, each value with its interval on one axis.</summary>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(AgreementTableOptions? options = null) => AgreementTableChart.Of(this, options ?? new());

    private protected override AgreementTable Holding(IReadOnlyList<AgreementResult> rows) => new(rows);

    private protected override IReadOnlyList<ShownColumn<AgreementResult>> Shown { get; } =
    [
        new("variable", r => r.Variable),
        new("measure", r => AgreementText.Name(r)),
        new(new GridHead("value", IsNumber: true), r => r.Value is { } value ? AgreementText.Number(value) : "undefined"),
        new("interval", r => r.Interval is { } i ? $"{AgreementText.Number(i.Low)} to {AgreementText.Number(i.High)}" : null),
        new(new GridHead("units", IsNumber: true), r => CellText.Of(r.Units)),
        new(new GridHead("values", IsNumber: true), r => CellText.Of(r.PairableValues)),
        new("note", r => r.Undefined ?? r.Note),
    ];
}
