using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>Numbers things from 0 as they come, the same number for the same id.</summary>
internal sealed class Numbering<T>(Func<T, string> id)
    where T : class
{
    private readonly Dictionary<T, int> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<T> _items = [];

    /// <summary>The things, by their numbers.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>The number of a thing.</summary>
    public int Of(T item) => _known.TryGetValue(item, out var number) ? number : Meet(item);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Meet(T item)
    {
        if (_byId.TryAdd(id(item), _items.Count))
        {
            _items.Add(item);
        }

        return _known[item] = _byId[id(item)];
    }
}
