namespace ResearchKit.Notebooks;

/// <summary>What the cells of a notebook say of their state, and which needs which.</summary>
internal sealed class NotebookReading
{
    private readonly IReadOnlyList<CellReading> _cells;
    private readonly Dictionary<string, List<int>> _definers = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<IReadOnlySet<int>>> _needs;
    private readonly Dictionary<string, List<int>> _changers = new(StringComparer.Ordinal);

    public NotebookReading(Notebook notebook) : this(CellReader.Read(notebook))
    {
    }

    private NotebookReading(IReadOnlyList<CellReading> cells)
    {
        _cells = cells;
        _needs = new(FindNeeds);
        for (var i = 0; i < cells.Count; i++)
        {
            Note(_definers, cells[i].Defines, i);
            Note(_changers, cells[i].Changes, i);
        }
    }

    /// <summary>The cells to run, in their order; positions below are places in this list.</summary>
    public IReadOnlyList<CellReading> Cells => _cells;

    /// <summary>The positions of the cells that define a name.</summary>
    public IReadOnlyList<int> Definers(string name) => _definers.GetValueOrDefault(name) ?? [];

    /// <summary>The positions of the cells that change a name that is not their own.</summary>
    public IReadOnlyList<int> Changers(string name) => _changers.GetValueOrDefault(name) ?? [];

    /// <summary>Whether a name belongs to the notebook, and not to the language or a library.</summary>
    public bool IsOwn(string name) => _definers.ContainsKey(name);

    /// <summary>Whether a cell changes what later code means or runs in, so that it must stay before it.</summary>
    public bool SetsUp(CellReading cell) => cell.IsSetup || cell.Outside.Any(name => !IsOwn(name));

    /// <summary>
    /// For each cell, the positions of earlier cells that must have run before it: those that set up what its code means,
    /// and those with which it shares a name that at least one of the two writes.
    /// </summary>
    public IReadOnlyList<IReadOnlySet<int>> Needs() => _needs.Value;

    /// <summary>The positions of all cells that a cell rests on, directly or through others, in order.</summary>
    public IReadOnlyList<int> Closure(int position)
    {
        var needs = Needs();
        var found = new SortedSet<int>();
        var open = new Stack<int>(needs[position]);
        while (open.TryPop(out var next))
        {
            if (found.Add(next))
                needs[next].ToList().ForEach(open.Push);
        }

        return [.. found];
    }

    private List<HashSet<int>> FindNeeds()
    {
        var needs = _cells.Select(_ => new HashSet<int>()).ToList();
        foreach (var (first, second) in Pairs().Where(pair => MustStay(_cells[pair.First], _cells[pair.Second])))
            needs[second].Add(first);
        return needs;
    }

    private IEnumerable<(int First, int Second)> Pairs() =>
        from second in Enumerable.Range(0, _cells.Count)
        from first in Enumerable.Range(0, second)
        select (first, second);

    private bool MustStay(CellReading first, CellReading second)
    {
        if (SetsUp(first) || first.IsOpaque || second.IsOpaque)
            return true;
        return first.Writes.Any(name => IsOwn(name) && Touches(second, name)) || second.Writes.Any(name => IsOwn(name) && Touches(first, name));
    }

    private static bool Touches(CellReading cell, string name) =>
        cell.Reads.Any(use => use.Name == name) || cell.Writes.Contains(name);

    private static void Note(Dictionary<string, List<int>> positions, IEnumerable<NameUse> uses, int position)
    {
        foreach (var use in uses)
        {
            if (!positions.TryGetValue(use.Name, out var list))
                positions[use.Name] = list = [];
            list.Add(position);
        }
    }
}
