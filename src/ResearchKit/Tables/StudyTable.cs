using System.Diagnostics.CodeAnalysis;

namespace ResearchKit;

/// <summary>A table of a study: its rows have ids, and their study knows them.</summary>
/// <typeparam name="TSelf">The table's own type.</typeparam>
/// <typeparam name="TRow">What one row is.</typeparam>
public abstract partial class StudyTable<TSelf, TRow> : SelectableTable<TSelf, TRow>
    where TSelf : StudyTable<TSelf, TRow>
    where TRow : class
{
    private Dictionary<string, TRow>? _byId;

    /// <summary>A table of these rows.</summary>
    private protected StudyTable(IReadOnlyList<TRow> rows)
        : base(rows)
    {
    }

    /// <summary>The row with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public TRow this[string id] =>
        Find(id) ?? throw new KeyNotFoundException($"{Name} has no row '{id}'{Nearest.To(id, ById.Keys)}.");

    /// <summary>The row with an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out TRow? row) => (row = Find(id)) is not null;

    /// <summary>The row with an id, or null.</summary>
    internal TRow? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>All ids.</summary>
    internal IReadOnlyCollection<string> Ids => ById.Keys;

    /// <summary>A table of the same kind, of the same study, over other rows, which can be read back from a frame as this one can.</summary>
    private protected sealed override TSelf Holding(IReadOnlyList<TRow> rows)
    {
        var table = Over(rows);
        table.Home = Home;
        return table;
    }

    /// <summary>A row's id.</summary>
    private protected abstract string IdOf(TRow row);

    /// <summary>A table of the same kind, of the same study, over other rows.</summary>
    private protected abstract TSelf Over(IReadOnlyList<TRow> rows);

    private Dictionary<string, TRow> ById => _byId ??= Index();

    private Dictionary<string, TRow> Index()
    {
        var index = new Dictionary<string, TRow>(Count, StringComparer.Ordinal);
        foreach (var row in this)
        {
            index.TryAdd(IdOf(row), row);
        }

        return index;
    }
}
