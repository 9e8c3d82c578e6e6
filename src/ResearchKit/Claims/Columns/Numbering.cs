using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>Numbers things from 0 as they come, the same number for the same id.</summary>
/// <remarks>
/// A thing met before is known by its reference, in a table of open addresses: a dictionary would call its comparer twice for each of a
/// million rows.
/// </remarks>
internal sealed class Numbering<T>(Func<T, string> id)
    where T : class
{
    /// <summary>The places to begin with, a power of two: most tracks are of one actor on one proposition.</summary>
    private const int FewPlaces = 4;

    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<T> _items = [];
    private T?[] _known = new T?[FewPlaces];
    private int[] _numbers = new int[FewPlaces];
    private int _met;

    /// <summary>The things, by their numbers.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>The number of each of several things.</summary>
    public void Of(ReadOnlySpan<T> items, Span<int> numbers)
    {
        for (var i = 0; i < items.Length; i++)
        {
            numbers[i] = Of(items[i]);
        }
    }

    /// <summary>The number of a thing.</summary>
    public int Of(T item)
    {
        var at = Place(item);
        return _known[at] is null ? Meet(item, at) : _numbers[at];
    }

    /// <summary>Where a thing stands, or would stand.</summary>
    private int Place(T item)
    {
        var known = _known;
        var at = RuntimeHelpers.GetHashCode(item) & (known.Length - 1);
        while (known[at] is { } other && !ReferenceEquals(other, item))
        {
            at = (at + 1) & (known.Length - 1);
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Meet(T item, int at)
    {
        var key = id(item);
        if (!_byId.TryGetValue(key, out var number))
        {
            _byId.Add(key, number = _items.Count);
            _items.Add(item);
        }

        (_known[at], _numbers[at]) = (item, number);
        if (++_met * 2 > _known.Length)
        {
            Widen();
        }

        return number;
    }

    private void Widen()
    {
        var (known, numbers) = (_known, _numbers);
        (_known, _numbers) = (new T?[known.Length * 2], new int[known.Length * 2]);
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] is { } item)
            {
                var at = Place(item);
                (_known[at], _numbers[at]) = (item, numbers[i]);
            }
        }
    }
}
