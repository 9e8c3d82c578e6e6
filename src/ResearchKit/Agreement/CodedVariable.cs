using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>One variable of some units as several coders judged it: what every measure of agreement starts from.</summary>
/// <remarks><see cref="Agreement"/> makes one from arrays and data frames, <see cref="CodingTable.Variable"/> from a study's codings.</remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<CodedVariable>))]
public sealed partial class CodedVariable : IShown
{
    private readonly IReadOnlyList<string>? _order;
    private readonly bool _declared;

    internal CodedVariable(string name, IReadOnlyList<string> coders, IReadOnlyList<CodedUnit> units, IReadOnlyList<string>? order = null, bool isOrdered = false)
    {
        (Name, Coders, Units, _order, _declared) = (name, coders, units, order, isOrdered);
        var used = units.SelectMany(unit => unit.Values).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var known = order ?? [];
        var allNumbers = used.Count > 0 && used.TrueForAll(value => IsNumber(value, out _));
        var rest = used.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Categories = [.. known.Where(category => isOrdered || used.Contains(category)), .. allNumbers ? rest.OrderBy(Number) : rest];
        IsOrdered = isOrdered || allNumbers;
    }

    /// <summary>What was judged.</summary>
    public string Name { get; }

    /// <summary>The coders, in order.</summary>
    public IReadOnlyList<string> Coders { get; }

    /// <summary>The units, in order.</summary>
    public IReadOnlyList<CodedUnit> Units { get; }

    /// <summary>
    /// The categories: those declared by <see cref="Ordered"/> in their order, else those that occur, numbers by size and words by
    /// the order of their table or the alphabet.
    /// </summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Whether the order of the categories means something: it was declared, or all are numbers.</summary>
    public bool IsOrdered { get; }

    /// <summary>What a coder found, unit by unit.</summary>
    /// <exception cref="ArgumentException">There is no such coder; the message names the nearest.</exception>
    public IReadOnlyList<string?> this[string coder]
    {
        get
        {
            var at = IndexOf(coder);
            return [.. Units.Select(unit => unit.Values[at])];
        }
    }

    /// <summary>The same under another name.</summary>
    public CodedVariable Named(string name) => new(name, Coders, Units, _order, _declared);

    /// <summary>The same with categories in an order that means something, from least to most; some of them may not occur.</summary>
    /// <exception cref="ArgumentException">A category occurs that is not among them.</exception>
    public CodedVariable Ordered(params string[] categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        var left = Categories.Where(category => Units.Any(u => u.Values.Contains(category))).Except(categories, StringComparer.Ordinal).ToList();
        return left.Count == 0
            ? new(Name, Coders, Units, [.. categories.Distinct(StringComparer.Ordinal)], isOrdered: true)
            : throw new ArgumentException($"The order of {Name} leaves out what occurs: {string.Join(", ", left)}.", nameof(categories));
    }

    /// <summary>The same with a category taken as not judged.</summary>
    public CodedVariable Without(string category) => 
        Over(Coders, Units.Select(unit => unit with { Values = [.. unit.Values.Select(value => value == category ? null : value)] }));

    /// <summary>The same over the units for which something holds.</summary>
    public CodedVariable Where(Func<CodedUnit, bool> predicate) => Over(Coders, Units.Where(predicate));

    /// <summary>Two of the coders.</summary>
    /// <exception cref="ArgumentException">There is no such coder; the message names the nearest.</exception>
    public CodedVariable Pair(string first, string second)
    {
        var (one, other) = (IndexOf(first), IndexOf(second));
        return Over([first, second], Units.Select(unit => unit with { Values = [unit.Values[one], unit.Values[other]] }));
    }

    /// <summary>The same with one coder more, such as a gold coding, at the end.</summary>
    /// <param name="coder">The coder's name.</param>
    /// <param name="value">What the coder found on the unit of an id; null where it was not judged.</param>
    /// <exception cref="ArgumentException">There is a coder of that name already.</exception>
    public CodedVariable With(string coder, Func<string, string?> value) => Coders.Contains(coder)
        ? throw new ArgumentException($"There is a coder '{coder}' already.", nameof(coder))
        : Over([.. Coders, coder], Units.Select(unit => unit with { Values = [.. unit.Values, value(unit.Id)] }));

    /// <summary>The variable in words.</summary>
    public override string ToString() => TextView.Of(((IShown)this).View());

    View IShown.View() => AgreementView.Of(this);

    /// <summary>Whether a category is a number, and which.</summary>
    internal static bool IsNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>The same with one category against all others.</summary>
    internal CodedVariable Against(string category) => new(
        $"{category} in {Name}", Coders, [.. Units.Select(unit => unit with { Values = [.. unit.Values.Select(value => value is null ? null : value == category ? category : "not " + category)] })]);

    private CodedVariable Over(IReadOnlyList<string> coders, IEnumerable<CodedUnit> units) => new(Name, coders, [.. units], _order, _declared);

    private int IndexOf(string coder)
    {
        var at = Coders.Select((name, i) => (name, i)).Where(c => c.name == coder).Select(c => c.i).DefaultIfEmpty(-1).First();
        return at >= 0 ? at : throw new ArgumentException($"'{coder}' is no coder of {Name}{Nearest.To(coder, Coders)}.");
    }

    private static double Number(string text) => IsNumber(text, out var number) ? number : double.NaN;
}
