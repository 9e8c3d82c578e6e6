namespace ResearchKit.Notebooks;

/// <summary>
/// Says whether a later part of a notebook needs what a cell leaves behind, as far as the code says; where it says nothing
/// (another language, code that cannot be read) it is taken to.
/// </summary>
internal sealed class CellNeeds
{
    private readonly Notebook _notebook;
    private readonly NotebookReading? _reading;
    private readonly Dictionary<int, int> _positions = [];

    public CellNeeds(Notebook notebook, bool isCSharp)
    {
        _notebook = notebook;
        if (!isCSharp)
            return;
        _reading = new(notebook);
        for (var i = 0; i < _reading.Cells.Count; i++)
            _positions[_reading.Cells[i].Index] = i;
    }

    /// <summary>What a cell or a text after a cell needs of it, in words; null where nothing.</summary>
    /// <param name="later">The place of the cell or text.</param>
    /// <param name="place">The place of the cell before it.</param>
    public string? Of(int later, int place)
    {
        if (Reader(later) is not { } reader)
            return null;
        if (_reading is null || !_positions.TryGetValue(place, out var position))
            return "may need what it leaves behind";
        var cell = _reading.Cells[position];
        var setsUp = _reading.SetsUp(cell);
        if (cell.IsOpaque || reader.IsOpaque || setsUp)
            return setsUp ? "needs what it sets up" : "may need what it leaves behind";
        var basis = Basis(later, reader).Where(other => other.Index != place).ToList();
        var name = cell.Defines.Select(use => use.Name).FirstOrDefault(defined => basis.Exists(other => Uses(other, defined)))
            ?? Effects(cell).FirstOrDefault(changed => basis.Exists(other => Uses(other, changed) || other.Writes.Contains(changed)));
        return name is null ? null : $"needs its '{name.TrimStart('.')}'";
    }

    /// <summary>The first thing that makes what a cell rests on differ from run to run, in words; null where nothing does.</summary>
    public string? Hazard(int place) => _reading is null || !_positions.TryGetValue(place, out var position) ? null : _reading.Closure(position)
        .SelectMany(other => _reading.Cells[other].Hazards.Where(hazard => hazard.Kind != HazardKinds.Machine).Select(hazard => $"rests on cell {other + 1}, which {HazardKinds.Short(hazard.Kind)}"))
        .FirstOrDefault();

    private static bool Uses(CellReading reader, string name) =>
        reader.Reads.Any(use => use.Name == name) || reader.Changes.Any(use => use.Name == name);

    private IEnumerable<string> Effects(CellReading cell) => cell.Changes.Select(use => use.Name)
        .Concat(EffectWalker.Names(_notebook.Cells[cell.Index].Source)).Where(_reading!.IsOwn);

    /// <summary>A cell's reading, or what the bound values of a text read; null for a text that has none.</summary>
    private CellReading? Reader(int later)
    {
        if (_notebook.Cells[later] is not MarkdownCell text)
            return _reading is null || !_positions.TryGetValue(later, out var position) ? new(later) { IsOpaque = true } : _reading.Cells[position];
        var values = Bound(text);
        return values.Count == 0 ? null : new(later) { Reads = [.. values.SelectMany(value => CellReader.NamesIn(ProseLanguage.CSharp(value.Expression)))] };
    }

    private static IReadOnlyList<BoundValue> Bound(MarkdownCell text)
    {
        try
        {
            return BoundProse.Read(text.Source).Values;
        }
        catch (BoundProseException)
        {
            return [];
        }
    }

    /// <summary>The reader, and all cells that it rests on.</summary>
    private IEnumerable<CellReading> Basis(int later, CellReading reader)
    {
        var direct = _positions.TryGetValue(later, out var position)
            ? [position]
            : reader.Reads.SelectMany(use => _reading!.Definers(use.Name)).Where(definer => _reading!.Cells[definer].Index < later).Distinct();
        return direct.SelectMany(at => _reading!.Closure(at).Append(at)).Distinct().Select(at => _reading!.Cells[at]).Append(reader);
    }
}
