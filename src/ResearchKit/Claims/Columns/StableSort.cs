using System.Buffers;

namespace ResearchKit;

/// <summary>Puts rows in order by small numbers, in a time that grows as their number does. Rows with equal keys keep their order.</summary>
internal static class StableSort
{
    private const int MostCounted = 1 << 20;
    private const int DigitBits = 11;

    /// <summary>The rows in order of their keys.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The key of each row of the table, from 0.</param>
    /// <param name="keys">One more than the highest key.</param>
    public static int[] By(ReadOnlySpan<int> rows, ReadOnlySpan<int> key, int keys)
    {
        var ordered = GC.AllocateUninitializedArray<int>(rows.Length);
        By(rows, key, keys, ordered);
        return ordered;
    }

    /// <summary>All rows of a table in order of one key, and where it is equal, of another.</summary>
    /// <param name="key">The key of each row, from 0.</param>
    /// <param name="keys">One more than the highest key.</param>
    /// <param name="then">The other key of each row, from 0.</param>
    /// <param name="thens">One more than the highest of it.</param>
    public static int[] All(ReadOnlySpan<int> key, int keys, ReadOnlySpan<int> then, int thens)
    {
        var (rows, inner) = (ArrayPool<int>.Shared.Rent(key.Length), ArrayPool<int>.Shared.Rent(key.Length));
        for (var i = 0; i < key.Length; i++)
        {
            rows[i] = i;
        }

        By(rows.AsSpan(0, key.Length), then, thens, inner);
        var ordered = By(inner.AsSpan(0, key.Length), key, keys);
        ArrayPool<int>.Shared.Return(rows);
        ArrayPool<int>.Shared.Return(inner);
        return ordered;
    }

    /// <summary>The rows in order of their days, open starts first and open ends last.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="day">The day of each row of the table.</param>
    public static int[] ByDay(int[] rows, int[] day)
    {
        var key = ArrayPool<int>.Shared.Rent(day.Length);
        var ordered = ByDay(rows, day, key);
        ArrayPool<int>.Shared.Return(key);
        return ordered;
    }

    private static int[] ByDay(int[] rows, int[] day, int[] key)
    {
        var (least, most) = Bounds(rows, day);
        if ((long)most - least < MostCounted)
        {
            foreach (var row in rows)
            {
                key[row] = day[row] switch { int.MinValue => 0, int.MaxValue => most - least + 2, var number => number - least + 1 };
            }

            return By(rows, key, Math.Max(0, most - least) + 3);
        }

        for (var shift = 0; shift < 32; shift += DigitBits)
        {
            foreach (var row in rows)
            {
                key[row] = (int)(((uint)day[row] ^ 0x8000_0000u) >> shift) & ((1 << DigitBits) - 1);
            }

            rows = By(rows, key, 1 << DigitBits);
        }

        return rows;
    }

    private static void By(ReadOnlySpan<int> rows, ReadOnlySpan<int> key, int keys, Span<int> ordered)
    {
        var next = new int[keys + 1];
        foreach (var row in rows)
        {
            next[key[row] + 1]++;
        }

        for (var i = 1; i <= keys; i++)
        {
            next[i] += next[i - 1];
        }

        foreach (var row in rows)
        {
            ordered[next[key[row]]++] = row;
        }
    }

    private static (int Least, int Most) Bounds(int[] rows, int[] day)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        foreach (var row in rows)
        {
            if (day[row] is not (int.MinValue or int.MaxValue))
            {
                (least, most) = (Math.Min(least, day[row]), Math.Max(most, day[row]));
            }
        }

        return least > most ? (0, 0) : (least, most);
    }
}
