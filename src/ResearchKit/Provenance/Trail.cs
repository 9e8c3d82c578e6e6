namespace ResearchKit;

/// <summary>What stands behind something, row by row, each with its place in the data and its words or its page.</summary>
/// <typeparam name="TSelf">The table's own type.</typeparam>
/// <typeparam name="T">What stands behind it: claims, events, or the claims and events of a mark.</typeparam>
public abstract class Trail<TSelf, T> : SelectableTable<TSelf, T>
    where TSelf : Trail<TSelf, T>
{
    private readonly Func<T, IEnumerable<Source?>> _pages;

    private protected Trail(
        IReadOnlyList<T> rows, string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<ShownColumn<T>> shown, Func<T, IEnumerable<Source?>> pages)
        : base(rows) => (Name, Columns, Shown, _pages) = (name, columns, shown, pages);

    /// <inheritdoc/>
    public sealed override string Name { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Column<T>> Columns { get; }

    /// <summary>The pages on which it was read, each once, second sources of claims included.</summary>
    public IReadOnlyList<Source> Sources => [.. this.SelectMany(_pages).OfType<Source>().DistinctBy(source => source.Id)];

    private protected sealed override IReadOnlyList<ShownColumn<T>> Shown { get; }
}
