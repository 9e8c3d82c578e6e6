namespace ResearchKit;

/// <summary>Puts rows in order by small numbers, in a time that grows as their number does. Rows with equal keys keep their order.</summary>
internal static class StableSort
{
    private const int MostCounted = 1 << 20;
    private const int DigitBits = 11;

    /// <summary>All rows, in the order of their table.</summary>
    public static int[] Rows(int count)
    {
        var rows = new int[count];
        for (var i = 0; i < count; i++)
        {
            rows[i] = i;
        }

        return rows;
    }

    /// <summary>The rows in order of their keys.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The key of each row of the table, from 0.</param>
    /// <param name="keys">One more than the highest key.</param>
    public static int[] By(int[] rows, int[] key, int keys)
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

        var ordered = new int[rows.Length];
        foreach (var row in rows)
        {
            ordered[next[key[row]]++] = row;
        }

        return ordered;
    }

    /// <summary>The rows in order of their days, open starts first and open ends last.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="day">The day of each row of the table.</param>
    public static int[] ByDay(int[] rows, int[] day)
    {
        var (least, most) = Bounds(rows, day);
        var key = new int[day.Length];
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
