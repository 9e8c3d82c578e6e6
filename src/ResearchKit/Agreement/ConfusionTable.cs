using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Two coders against each other: how many units the one put in each category, and the other.</summary>
/// <remarks>Where the first is a gold coding, <see cref="Recall"/> and <see cref="Precision"/> say how well the second finds it again.</remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<ConfusionTable>))]
public sealed class ConfusionTable : IShown
{
    private readonly CodedVariable _pair;
    private readonly Dictionary<(string First, string Second), int> _counts;

    internal ConfusionTable(CodedVariable pair)
    {
        _pair = pair;
        _counts = pair.Units.Where(IsBoth).GroupBy(unit => (unit.Values[0]!, unit.Values[1]!)).ToDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>What was judged.</summary>
    public string Variable => _pair.Name;

    /// <summary>The coder of the rows.</summary>
    public string First => _pair.Coders[0];

    /// <summary>The coder of the columns.</summary>
    public string Second => _pair.Coders[1];

    /// <summary>The categories, of rows and columns alike.</summary>
    public IReadOnlyList<string> Categories => _pair.Categories;

    /// <summary>How many units the first coder put in one category and the second in another.</summary>
    public int this[string first, string second] => _counts.GetValueOrDefault((first, second));

    /// <summary>The number of units that both judged.</summary>
    public int Total => _counts.Values.Sum();

    /// <summary>The number of units in which both found the same.</summary>
    public int Agreed => Categories.Sum(category => this[category, category]);

    /// <summary>The number of units that the first alone judged.</summary>
    public int OnlyFirst => _pair.Units.Count(unit => unit.Values[0] is not null && unit.Values[1] is null);

    /// <summary>The number of units that the second alone judged.</summary>
    public int OnlySecond => _pair.Units.Count(unit => unit.Values[0] is null && unit.Values[1] is not null);

    /// <summary>The units in which they differ, with what each found.</summary>
    public IReadOnlyList<CodedUnit> Disagreements => [.. _pair.Units.Where(unit => IsBoth(unit) && unit.IsDisputed)];

    /// <summary>Of the units that the first put in a category, the share that the second did too; null where there are none.</summary>
    public double? Recall(string category) => Share(this[category, category], Categories.Sum(second => this[category, second]));

    /// <summary>Of the units that the second put in a category, the share that the first did too; null where there are none.</summary>
    public double? Precision(string category) => Share(this[category, category], Categories.Sum(first => this[first, category]));

    /// <summary>The table as a data frame: a row for each pair of categories that occurs, with its number of units.</summary>
    public Microsoft.Data.Analysis.DataFrame ToDataFrame()
    {
        var cells = Categories.SelectMany(first => Categories.Select(second => (first, second, Count: this[first, second]))).Where(cell => cell.Count > 0).ToList();
        return new(
            new Microsoft.Data.Analysis.StringDataFrameColumn("first", cells.Select(cell => cell.first)),
            new Microsoft.Data.Analysis.StringDataFrameColumn("second", cells.Select(cell => cell.second)),
            new Microsoft.Data.Analysis.Int32DataFrameColumn("units", cells.Select(cell => cell.Count)));
    }

    /// <summary>The table as plain text.</summary>
    public override string ToString() => TextView.Of(((IShown)this).View());

    View IShown.View() => AgreementView.Of(this);

    /// <summary>How often they agree, and where they do not.</summary>
    internal string Summary
    {
        get
        {
            var apart = Disagreements;
            var named = apart.Take(8).Select(unit => $"{unit.Id} ({unit.Values[0]} / {unit.Values[1]})");
            var alone = OnlyFirst + OnlySecond == 0 ? "" : $" Judged by one alone and left out: {OnlyFirst} by {First}, {OnlySecond} by {Second}.";
            return $"The same in {Agreed} of {Words.Count(Total, "unit")}."
                + (apart.Count == 0 ? "" : $" They differ in {string.Join(", ", named)}{(apart.Count > 8 ? " …" : "")}.") + alone;
        }
    }

    private static bool IsBoth(CodedUnit unit) => unit.Values[0] is not null && unit.Values[1] is not null;

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
