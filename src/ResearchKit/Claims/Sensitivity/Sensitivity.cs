using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A result recomputed under other choices: the first row is the result as it stands, the others say what changes.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Sensitivity>))]
public sealed class Sensitivity : ResultTable<Sensitivity, SensitivityRow>
{
    internal Sensitivity(IReadOnlyList<SensitivityRow> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "ways to take the claims";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<SensitivityRow>> Columns => All;

    /// <summary>The choices under which the result changes.</summary>
    public Sensitivity Changing() => Narrowed(r => r.Changes, ".Changing()");

    /// <summary>Whether the result is the same under all choices.</summary>
    public bool IsRobust => this.All(r => !r.Changes);

    private protected override string? Remark => Selection is not null ? null : IsRobust
        ? "The result is the same under every choice here."
        : FormattableString.Invariant($"The result changes under {this.Count(r => r.Changes)} of {Count - 1} choices.");

    private protected override IReadOnlyList<ShownColumn<SensitivityRow>> Shown { get; } =
    [
        new("choice", r => r.Choice),
        new(new GridHead("claims", IsNumber: true), r => CellText.Of(r.Claims)),
        new(new GridHead("result", IsNumber: true), r => r.Value ?? r.Fault),
        new(new GridHead("difference", IsNumber: true), r => r.Difference?.ToString("+#,0.###;-#,0.###;0", System.Globalization.CultureInfo.InvariantCulture)),
        new("changes", r => r.Changes ? "yes" : ""),
    ];

    private protected override Sensitivity Over(IReadOnlyList<SensitivityRow> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<SensitivityRow>> All { get; } =
    [
        new("choice", typeof(string), r => r.Choice),
        new("claims", typeof(long), r => (long)r.Claims),
        new("value", typeof(string), r => r.Value),
        new("number", typeof(double), r => r.Number),
        new("difference", typeof(double), r => r.Difference),
        new("share", typeof(double), r => r.Share),
        new("changes", typeof(bool), r => r.Changes),
        new("fault", typeof(string), r => r.Fault),
    ];
}
