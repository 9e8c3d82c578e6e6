using System.Collections;

namespace ResearchKit;

/// <summary>Rows that are made when they are asked for.</summary>
internal sealed class LazyRows<T>(int count, Func<int, T> row) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => (uint)index < (uint)count ? row(index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return row(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
