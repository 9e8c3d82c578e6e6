using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>A table of a study: its rows have ids, and what filters it gives a table of the same type.</summary>
/// <typeparam name="TSelf">The table's own type.</typeparam>
/// <typeparam name="TRow">What one row is.</typeparam>
public abstract partial class StudyTable<TSelf, TRow> : Table<TRow>, ISelected
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

    /// <summary>The rows for which something holds, as a table that charts and filters again.</summary>
    /// <param name="predicate">What must hold.</param>
    /// <param name="text">How it is written; the compiler fills it in, so that an empty table can name the filter that emptied it.</param>
    public TSelf Where(Func<TRow, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string? text = null) =>
        Narrowed(Enumerable.Where(this, predicate), $".Where({text})");

    /// <summary>The row with an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out TRow? row) => (row = Find(id)) is not null;

    /// <summary>The row with an id, or null.</summary>
    internal TRow? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>All ids.</summary>
    internal IReadOnlyCollection<string> Ids => ById.Keys;

    /// <summary>The filters that this table came through; null where it holds all rows that there are.</summary>
    internal Selection? Selection { get; private set; }

    Selection? ISelected.Selection => Selection;

    private protected override string? Note => Count == 0 ? Selection?.Emptied : null;

    /// <summary>Some rows of this table, and the filter that left them.</summary>
    private protected TSelf Narrowed(IEnumerable<TRow> rows, string filter)
    {
        var table = Taken([.. rows]);
        table.Selection = new(filter, Count, table.Count, Selection);
        return table;
    }

    /// <summary>A table of the same kind, of the same study, over other rows, which can be read back from a frame as this one can.</summary>
    private protected TSelf Taken(IReadOnlyList<TRow> rows)
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
