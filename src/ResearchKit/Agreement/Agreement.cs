using System.Globalization;
using Microsoft.Data.Analysis;

namespace ResearchKit;

/// <summary>Takes judgements of several coders from wherever they are, to measure how far they agree.</summary>
public static class Agreement
{
    /// <summary>Judgements as one list a coder, the same unit at the same place in each.</summary>
    /// <typeparam name="T">Text, numbers, or values of an enumeration.</typeparam>
    /// <param name="coders">The lists; null and not-a-number mean that the coder did not judge the unit.</param>
    /// <exception cref="ArgumentException">The lists are not of one length.</exception>
    public static CodedVariable Of<T>(params IEnumerable<T>[] coders)
    {
        ArgumentNullException.ThrowIfNull(coders);
        var lists = coders.Select(list => list.ToList()).ToList();
        var lengths = lists.Select(list => list.Count).Distinct().ToList();
        if (lengths.Count > 1)
        {
            throw new ArgumentException($"The coders' lists have different lengths: {string.Join(", ", lists.Select(list => list.Count))}.", nameof(coders));
        }

        var units = Enumerable.Range(0, lengths.FirstOrDefault()).Select(i => new CodedUnit(Count(i), null, [.. lists.Select(list => Text(list[i]))]));
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return new("judgements", [.. lists.Select((_, i) => "coder " + Count(i))], [.. units], type.IsEnum ? Enum.GetNames(type) : null);
    }

    /// <summary>Judgements in a frame with a row a judgement, as <c>codings.csv</c> has them.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="unit">The column that names the unit.</param>
    /// <param name="coder">The column that names the coder.</param>
    /// <param name="value">The column that has the judgement; what is missing was not judged.</param>
    /// <exception cref="ArgumentException">A column is missing, a row names no unit or no coder, or a coder judged a unit twice.</exception>
    public static CodedVariable OfRows(DataFrame frame, string unit, string coder, string value)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (units, coders, values) = (Column(frame, unit), Column(frame, coder), Column(frame, value));
        var found = new Dictionary<(string Unit, string Coder), string?>();
        for (var row = 0; row < units.Count; row++)
        {
            var key = (units[row] ?? throw Lacks(row, unit), coders[row] ?? throw Lacks(row, coder));
            if (!found.TryAdd(key, values[row]))
            {
                throw new ArgumentException($"Row {Count(row)}: coder '{key.Item2}' has judged '{key.Item1}' already.", nameof(frame));
            }
        }

        var names = coders.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new(value, names, [.. units.OfType<string>().Distinct(StringComparer.Ordinal).Select(id => new CodedUnit(id, null, [.. names.Select(name => found.GetValueOrDefault((id, name)))]))]);
    }

    /// <summary>Judgements in a frame with a row a unit and a column a coder.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="coders">The columns.</param>
    /// <exception cref="ArgumentException">A column is missing.</exception>
    public static CodedVariable OfColumns(DataFrame frame, params string[] coders)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(coders);
        var columns = coders.Select(coder => Column(frame, coder)).ToList();
        return new("judgements", coders, [.. Enumerable.Range(0, checked((int)frame.Rows.Count)).Select(i => new CodedUnit(Count(i), null, [.. columns.Select(column => column[i])]))]);
    }

    /// <summary>Judgements of coders who are not told apart: how often each unit (row) was given each category (column).</summary>
    /// <param name="counts">The numbers.</param>
    /// <param name="categories">The categories' names; without them they are numbered from 1.</param>
    /// <exception cref="ArgumentException">A number is below 0, or the names are not as many as the columns.</exception>
    public static CodedVariable OfCounts(int[,] counts, params string[] categories)
    {
        var names = Names(counts, categories);
        var (units, most) = (counts.GetLength(0), Enumerable.Range(0, counts.GetLength(0)).Select(u => Given(counts, u).Count()).DefaultIfEmpty().Max());
        return new(
            "judgements",
            [.. Enumerable.Range(0, most).Select(i => "judgement " + Count(i))],
            [.. Enumerable.Range(0, units).Select(u => new CodedUnit(Count(u), null, [.. Given(counts, u).Select(c => names[c]).Concat(Enumerable.Repeat<string?>(null, most)).Take(most)]))],
            names);
    }

    /// <summary>Judgements of two coders as the table of both: rows are the first coder's categories, columns the second's.</summary>
    /// <param name="counts">The numbers of units.</param>
    /// <param name="categories">The categories' names in their order; without them they are numbered from 1.</param>
    /// <exception cref="ArgumentException">The table is not square, a number is below 0, or the names are not as many as the columns.</exception>
    public static CodedVariable OfCrossTable(int[,] counts, params string[] categories)
    {
        var names = Names(counts, categories);
        if (counts.GetLength(0) != names.Count)
        {
            throw new ArgumentException($"A table of two coders must be square, and this has {counts.GetLength(0)} rows and {names.Count} columns.", nameof(counts));
        }

        var pairs = Enumerable.Range(0, names.Count).SelectMany(row => Given(counts, row).Select(column => (row, column)));
        return new CodedVariable("judgements", ["coder 1", "coder 2"], [.. pairs.Select((pair, i) => new CodedUnit(Count(i), null, [names[pair.row], names[pair.column]]))]).Ordered([.. names]);
    }

    private static IEnumerable<int> Given(int[,] counts, int row) =>
        Enumerable.Range(0, counts.GetLength(1)).SelectMany(category => Enumerable.Repeat(category, counts[row, category]));

    private static IReadOnlyList<string> Names(int[,] counts, string[] categories)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(categories);
        var columns = counts.GetLength(1);
        if (counts.Cast<int>().Any(count => count < 0))
        {
            throw new ArgumentException("A number of judgements is below 0.", nameof(counts));
        }

        return categories.Length == columns ? categories
            : categories.Length == 0 ? [.. Enumerable.Range(0, columns).Select(Count)]
            : throw new ArgumentException($"There are {categories.Length} names for {columns} categories.", nameof(categories));
    }

    private static List<string?> Column(DataFrame frame, string name)
    {
        var at = frame.Columns.IndexOf(name);
        return at >= 0
            ? [.. frame.Columns[at].Cast<object?>().Select(Text)]
            : throw new ArgumentException($"The frame has no column '{name}'{Nearest.To(name, frame.Columns.Select(column => column.Name))}.");
    }

    private static ArgumentException Lacks(int row, string column) => new($"Row {Count(row)} has no {column}.");

    private static string Count(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string? Text<T>(T value) => value switch
    {
        double number when double.IsNaN(number) => null,
        float number when float.IsNaN(number) => null,
        string { Length: 0 } => null,
        _ => CellText.Of(value),
    };
}
