using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>What an analysis found, as rows: it filters into a table of its own kind, and an empty one says why it is empty.</summary>
/// <typeparam name="TSelf">The table's own type.</typeparam>
/// <typeparam name="TRow">What one row is.</typeparam>
public abstract class ResultTable<TSelf, TRow> : Table<TRow>
    where TSelf : ResultTable<TSelf, TRow>
    where TRow : class
{
    private readonly string? _why;

    /// <summary>A table of these rows.</summary>
    private protected ResultTable(IReadOnlyList<TRow> rows, string? whyEmpty)
        : base(rows) => _why = whyEmpty;

    /// <summary>Why the table has no rows, in a sentence: which filter left nothing, or what was looked for and not found; null where it has rows.</summary>
    public string? WhyEmpty => Count == 0 ? _why : null;

    /// <summary>The rows for which something holds, as a table of the same kind.</summary>
    /// <param name="predicate">What must hold.</param>
    /// <param name="text">How it is written; the compiler fills it in, so that an empty table can name the filter that emptied it.</param>
    public TSelf Where(Func<TRow, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string? text = null) =>
        Narrowed(predicate, $".Where({text})");

    /// <summary>What the order of the rows is, and what a reader must know beside them; null for nothing.</summary>
    private protected virtual string? Remark => null;

    private protected sealed override string? Note => WhyEmpty ?? Remark;

    /// <summary>The rows for which something holds, and the filter that left them.</summary>
    private protected TSelf Narrowed(Func<TRow, bool> predicate, string filter)
    {
        IReadOnlyList<TRow> rows = [.. Enumerable.Where(this, predicate)];
        return Over(rows, WhyEmpty ?? new Selection(filter, Count, rows.Count, null).Emptied);
    }

    /// <summary>A table of the same kind over other rows.</summary>
    private protected abstract TSelf Over(IReadOnlyList<TRow> rows, string? whyEmpty);
}
