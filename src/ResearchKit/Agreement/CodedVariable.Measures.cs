namespace ResearchKit;

public sealed partial class CodedVariable
{
    /// <summary>
    /// Krippendorff's α: 1 where all agree, 0 where they agree as often as chance would, less where they disagree more. Any number
    /// of coders; units that one coder alone judged are left out.
    /// </summary>
    /// <param name="scale">How far apart two values are.</param>
    /// <param name="bootstrap">How the interval is found: units drawn with replacement, percentiles of α; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The scale asks for an order or for numbers, and the values have none.</exception>
    public AgreementResult Alpha(Scale scale = Scale.Nominal, BootstrapOptions? bootstrap = null) => KrippendorffAlpha.Of(this, scale, bootstrap ?? new());

    /// <summary>Cohen's κ of two coders, with its asymptotic standard error and a 95 % interval.</summary>
    /// <param name="weights">
    /// How near misses count; steps are counted along <see cref="Categories"/>, so that categories which never occur must be declared
    /// by <see cref="Ordered"/> to count.
    /// </param>
    /// <exception cref="InvalidOperationException">There are more coders than two, or weights are asked for and the categories have no order.</exception>
    public AgreementResult Kappa(KappaWeights weights = KappaWeights.None) => CohenKappa.Of(this, weights);

    /// <summary>Fleiss' κ of any number of coders, where every unit has the same number of judgements.</summary>
    /// <param name="bootstrap">How the interval is found; null for the defaults.</param>
    public AgreementResult FleissKappa(BootstrapOptions? bootstrap = null) => ResearchKit.FleissKappa.Of(this, bootstrap ?? new());

    /// <summary>The share of pairs of judgements of a unit that are the same, not corrected for chance.</summary>
    /// <param name="bootstrap">How the interval of more than two coders is found; null for the defaults.</param>
    public AgreementResult Percentage(BootstrapOptions? bootstrap = null) => PercentAgreement.Of(this, bootstrap ?? new());

    /// <summary>Agreement on each category: how often it is found again where one coder found it, and α of that category against all others.</summary>
    public CategoryTable ByCategory() => CategoryTable.Of(this);

    /// <summary>A measure for each document by itself, in the order of the documents.</summary>
    /// <param name="measure">The measure; null for α of the nominal scale.</param>
    public AgreementTable ByDocument(Func<CodedVariable, AgreementResult>? measure = null) => By(unit => unit.Document ?? "(no document)", measure);

    /// <summary>A measure for each group of units by itself, in the order in which the groups first occur.</summary>
    /// <param name="group">The group of a unit.</param>
    /// <param name="measure">The measure; null for α of the nominal scale.</param>
    public AgreementTable By(Func<CodedUnit, string> group, Func<CodedVariable, AgreementResult>? measure = null) => AgreementTable.Of(
        Units.GroupBy(group).Select(units => Over(Coders, units).Named($"{Name}, {units.Key}")).Select(part => (measure ?? (v => v.Alpha()))(part)));

    /// <summary>Which categories two coders confuse.</summary>
    /// <param name="first">The coder of the rows, such as a gold coding; null for the first.</param>
    /// <param name="second">The coder of the columns; null for the second.</param>
    /// <exception cref="InvalidOperationException">There are not two coders.</exception>
    /// <exception cref="ArgumentException">There is no such coder; the message names the nearest.</exception>
    public ConfusionTable Confusion(string? first = null, string? second = null) => Coders.Count < 2
        ? throw new InvalidOperationException($"{Name} has {Words.Count(Coders.Count, "coder")}; a table of confusion needs two.")
        : new ConfusionTable(Pair(first ?? Coders[0], second ?? Coders.First(coder => coder != (first ?? Coders[0]))));
}
