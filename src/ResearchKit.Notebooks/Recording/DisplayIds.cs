using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Which displays of a notebook, in whatever cells, have which display id. The ids themselves are not saved.</summary>
internal sealed class DisplayIds
{
    private readonly Dictionary<string, List<RecordedDisplay>> _displays = new(StringComparer.Ordinal);

    public void Add(string id, RecordedDisplay display)
    {
        if (!_displays.TryGetValue(id, out var sameId))
            _displays[id] = sameId = [];
        sameId.Add(display);
    }

    public void Remove(IEnumerable<RecordedDisplay> displays)
    {
        var gone = displays.ToHashSet();
        foreach (var sameId in _displays.Values)
            sameId.RemoveAll(gone.Contains);
    }

    /// <summary>Replaces what every display of an id shows; an id that no display has is ignored.</summary>
    public void Update(string? id, JsonObject data, JsonObject metadata)
    {
        foreach (var display in _displays.GetValueOrDefault(id ?? "") ?? [])
            display.Update(data, metadata);
    }
}
