using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How far coders agree on one category.</summary>
public sealed record CategoryAgreement
{
    /// <summary>The category.</summary>
    public required string Category { get; init; }

    /// <summary>How often each coder gave it, in the order of the coders, over the units that two coders or more judged.</summary>
    public required IReadOnlyList<int> Uses { get; init; }

    /// <summary>
    /// How likely another coder gives it to a unit to which one coder gave it (J. L. Fleiss 1971, formula 14; of two coders, the
    /// proportion of specific agreement); null where nobody gave it.
    /// </summary>
    public double? FoundAgain { get; init; }

    /// <summary>Krippendorff's α of this category against all others.</summary>
    public required AgreementResult Alpha { get; init; }
}

/// <summary>Agreement on each category of a variable.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<CategoryTable>))]
public sealed class CategoryTable : SelectableTable<CategoryTable, CategoryAgreement>
{
    private readonly string _variable;
    private readonly IReadOnlyList<string> _coders;

    private CategoryTable(string variable, IReadOnlyList<string> coders, IReadOnlyList<CategoryAgreement> rows)
        : base(rows)
    {
        (_variable, _coders) = (variable, coders);
        Columns =
        [
            new("category", typeof(string), r => r.Category),
            .. coders.Select((coder, i) => new Column<CategoryAgreement>($"used by {coder}", typeof(long), r => (long)r.Uses[i])),
            new("found_again", typeof(double), r => r.FoundAgain),
            new("alpha", typeof(double), r => r.Alpha.Value),
            new("low", typeof(double), r => r.Alpha.Interval?.Low),
            new("high", typeof(double), r => r.Alpha.Interval?.High),
            new("note", typeof(string), r => r.Alpha.Undefined ?? r.Alpha.Note),
        ];
    }

    /// <inheritdoc/>
    public override string Name => $"categories of {_variable}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<CategoryAgreement>> Columns { get; }

    private protected override IReadOnlyList<ShownColumn<CategoryAgreement>> Shown =>
    [
        .. Columns.SkipLast(5).Select(ShownColumn<CategoryAgreement>.Of),
        new(new GridHead("found again", IsNumber: true), r => r.FoundAgain?.ToString("0.000", CultureInfo.InvariantCulture)),
        new(new GridHead("α against the rest", IsNumber: true), r => r.Alpha.Value is { } value ? AgreementText.Number(value) : "undefined"),
        new("interval", r => r.Alpha.Interval is { } i ? $"{AgreementText.Number(i.Low)} to {AgreementText.Number(i.High)}" : null),
    ];

    private protected override CategoryTable Holding(IReadOnlyList<CategoryAgreement> rows) => new(_variable, _coders, rows);

    internal static CategoryTable Of(CodedVariable variable)
    {
        var paired = variable.Where(unit => unit.Values.OfType<string>().Skip(1).Any());
        return new(variable.Name, variable.Coders, [.. variable.Categories.Select(category => Of(paired, category))]);
    }

    private static CategoryAgreement Of(CodedVariable variable, string category)
    {
        var (pairs, again) = (0, 0);
        foreach (var unit in variable.Units)
        {
            var (given, size) = (unit.Values.Count(value => value == category), unit.Values.OfType<string>().Count());
            pairs += given * (size - 1);
            again += given * (given - 1);
        }

        return new()
        {
            Category = category,
            Uses = [.. variable.Coders.Select((_, i) => variable.Units.Count(unit => unit.Values[i] == category))],
            FoundAgain = pairs == 0 ? null : (double)again / pairs,
            Alpha = variable.Against(category).Alpha(),
        };
    }
}
