using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>A table that is narrowed, put in order and cut, each time into a table of its own kind.</summary>
/// <remarks>
/// What is asked of a table is asked of the rows that it has, in the order in which it has them. A cut table charts, traces and exports the
/// rows that are left, as one narrowed by a filter does: a matrix of the last five claims shows five claims, and who changed position among
/// them. Where a chart gives its rows an order of its own (by date, by country, by number), it keeps to that.
/// </remarks>
/// <typeparam name="TSelf">The table's own type.</typeparam>
/// <typeparam name="TRow">What one row is.</typeparam>
public abstract class SelectableTable<TSelf, TRow> : Table<TRow>, ISelected
    where TSelf : SelectableTable<TSelf, TRow>
{
    private IOrderedEnumerable<TRow>? _order;

    /// <summary>A table of these rows.</summary>
    private protected SelectableTable(IReadOnlyList<TRow> rows)
        : base(rows)
    {
    }

    /// <summary>The rows for which something holds, as a table of the same kind.</summary>
    /// <param name="predicate">What must hold.</param>
    /// <param name="text">How it is written; the compiler fills it in, so that an empty table can name the filter that emptied it.</param>
    public TSelf Where(Func<TRow, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string? text = null) =>
        Narrowed(Enumerable.Where(this, predicate), Written(nameof(Where), text));

    /// <summary>The rows in the order of a value, the least first: <c>study.Claims.OrderBy(c => c.Date)</c>.</summary>
    /// <remarks>
    /// Rows of equal values keep their order, and rows without a value come first. Texts go by their characters' numbers, in the same order
    /// on every machine; dates by the earliest day that they can mean.
    /// </remarks>
    /// <param name="key">The value.</param>
    /// <param name="comparer">What is before what; null for the order that the values have.</param>
    /// <param name="text">How the value is written; the compiler fills it in.</param>
    /// <exception cref="ArgumentException">
    /// Values of that type have no order, and the message names those of its own values that have one; or two values cannot be compared.
    /// </exception>
    public TSelf OrderBy<TKey>(Func<TRow, TKey> key, IComparer<TKey>? comparer = null, [CallerArgumentExpression(nameof(key))] string? text = null) =>
        Ordered(Enumerable.OrderBy(this, key, comparer ?? KeyOrder<TKey>.Of(text)), Written(nameof(OrderBy), text));

    /// <summary>The rows in the order of a value, the greatest first: rows of equal values keep their order, and rows without one come last.</summary>
    /// <inheritdoc cref="OrderBy"/>
    public TSelf OrderByDescending<TKey>(Func<TRow, TKey> key, IComparer<TKey>? comparer = null, [CallerArgumentExpression(nameof(key))] string? text = null) =>
        Ordered(Enumerable.OrderByDescending(this, key, comparer ?? KeyOrder<TKey>.Of(text)), Written(nameof(OrderByDescending), text));

    /// <summary>Right after an <see cref="OrderBy"/>: rows that it holds equal, in the order of another value.</summary>
    /// <inheritdoc cref="OrderBy"/>
    /// <exception cref="InvalidOperationException">The table was not put in order just before.</exception>
    public TSelf ThenBy<TKey>(Func<TRow, TKey> key, IComparer<TKey>? comparer = null, [CallerArgumentExpression(nameof(key))] string? text = null) =>
        Ordered(Order.ThenBy(key, comparer ?? KeyOrder<TKey>.Of(text)), Written(nameof(ThenBy), text));

    /// <summary>Right after an <see cref="OrderBy"/>: rows that it holds equal, in the order of another value, the greatest first.</summary>
    /// <inheritdoc cref="ThenBy"/>
    public TSelf ThenByDescending<TKey>(Func<TRow, TKey> key, IComparer<TKey>? comparer = null, [CallerArgumentExpression(nameof(key))] string? text = null) =>
        Ordered(Order.ThenByDescending(key, comparer ?? KeyOrder<TKey>.Of(text)), Written(nameof(ThenByDescending), text));

    /// <summary>The first so many rows; all, where there are no more.</summary>
    public TSelf Take(int count) => Cut(Enumerable.Take(this, count), nameof(Take), count);

    /// <summary>The rows at some positions: <c>.Take(^5..)</c> are the last five, <c>.Take(5..10)</c> the sixth to the tenth.</summary>
    /// <param name="range">The positions, from 0 or, with <c>^</c>, from the end.</param>
    /// <param name="text">How they are written; the compiler fills it in.</param>
    public TSelf Take(Range range, [CallerArgumentExpression(nameof(range))] string? text = null) => Cut(Enumerable.Take(this, range), nameof(Take), text ?? range.ToString());

    /// <summary>The last so many rows, in their order.</summary>
    public TSelf TakeLast(int count) => Cut(Enumerable.TakeLast(this, count), nameof(TakeLast), count);

    /// <summary>All rows but the first so many.</summary>
    public TSelf Skip(int count) => Cut(Enumerable.Skip(this, count), nameof(Skip), count);

    /// <summary>What it came through: filters, orders, cuts; null where it holds all rows that there are.</summary>
    internal Selection? Selection { get; private set; }

    /// <summary>Whether its rows were put in another order than the one in which they were found.</summary>
    private protected bool IsRearranged => Selection?.IsOrdered ?? false;

    Selection? ISelected.Selection => Selection;

    private protected sealed override string? Note
    {
        get
        {
            var told = new[] { Selection?.Cut(Noun), Remark }.OfType<string>();
            return Why ?? (told.Any() ? string.Join(' ', told) : null);
        }
    }

    /// <summary>Why there are no rows, in a sentence; null where there are some or nothing is known.</summary>
    private protected virtual string? Why => Count == 0 ? Selection?.Emptied : null;

    /// <summary>What a reader must know beside the rows; null for nothing.</summary>
    private protected virtual string? Remark => null;

    /// <summary>A table of the same kind over other rows.</summary>
    private protected abstract TSelf Holding(IReadOnlyList<TRow> rows);

    /// <summary>Some rows of this table, and the filter that left them.</summary>
    private protected TSelf Narrowed(IEnumerable<TRow> rows, string filter) => Reached([.. rows], new(filter, Count, Selection));

    /// <inheritdoc cref="Narrowed(IEnumerable{TRow}, string)"/>
    private protected TSelf Narrowed(IReadOnlyList<TRow> rows, string filter) => Reached(rows, new(filter, Count, Selection));

    private IOrderedEnumerable<TRow> Order => _order ?? throw new InvalidOperationException(
        $"These {Noun} were not put in order just before: .ThenBy(…) follows .OrderBy(…) or .OrderByDescending(…).");

    private TSelf Ordered(IOrderedEnumerable<TRow> rows, string step)
    {
        try
        {
            var table = Reached([.. rows], new(step, Count, Selection) { Arranges = true });
            table._order = rows;
            return table;
        }
        catch (InvalidOperationException unordered) when (unordered.InnerException is ArgumentException reason)
        {
            // What sorting makes of two values that cannot be compared.
            throw new ArgumentException($"{step} cannot tell which row comes first: {reason.Message}", reason);
        }
    }

    private TSelf Cut(IEnumerable<TRow> rows, string verb, object what) =>
        Reached([.. rows], new(FormattableString.Invariant($".{verb}({what})"), Count, Selection) { Arranges = true, Cuts = true });

    private TSelf Reached(IReadOnlyList<TRow> rows, Selection step)
    {
        var table = Holding(rows);
        table.Selection = step with { After = table.Count };
        return table;
    }

    private static string Written(string verb, string? text) => $".{verb}({string.Join(' ', text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? ["…"])})";
}
