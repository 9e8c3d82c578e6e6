namespace ResearchKit;

/// <summary>What an analysis found, as rows; an empty one says why it is empty.</summary>
/// <typeparam name="TSelf">The table's own type.</typeparam>
/// <typeparam name="TRow">What one row is.</typeparam>
public abstract class ResultTable<TSelf, TRow> : SelectableTable<TSelf, TRow>
    where TSelf : ResultTable<TSelf, TRow>
    where TRow : class
{
    private readonly string? _why;

    /// <summary>A table of these rows.</summary>
    private protected ResultTable(IReadOnlyList<TRow> rows, string? whyEmpty)
        : base(rows) => _why = whyEmpty;

    /// <summary>Why the table has no rows, in a sentence: which filter left nothing, or what was looked for and not found; null where it has rows.</summary>
    public string? WhyEmpty => Count > 0 ? null : Selection is { All: > 0 } steps ? steps.Emptied : _why;

    private protected sealed override string? Why => WhyEmpty;

    /// <summary>The rows for which something holds, and the filter that left them.</summary>
    private protected TSelf Narrowed(Func<TRow, bool> predicate, string filter) => Narrowed(Enumerable.Where(this, predicate), filter);

    private protected sealed override TSelf Holding(IReadOnlyList<TRow> rows) => Over(rows, _why);

    /// <summary>A table of the same kind over other rows.</summary>
    private protected abstract TSelf Over(IReadOnlyList<TRow> rows, string? whyEmpty);
}
