namespace ResearchKit;

/// <summary>How often each category was given to each unit, of the units that two coders or more judged.</summary>
internal sealed class UnitCounts
{
    private UnitCounts(IReadOnlyList<string> categories, IReadOnlyList<(int Category, int Count)[]> units) => (Categories, Units) = (categories, units);

    /// <summary>The categories.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Each unit's categories, with how often each was given.</summary>
    public IReadOnlyList<(int Category, int Count)[]> Units { get; }

    /// <summary>The number of judgements.</summary>
    public int Values => Units.Sum(Size);

    public static UnitCounts Of(CodedVariable variable)
    {
        var at = variable.Categories.Select((category, i) => (category, i)).ToDictionary(c => c.category, c => c.i, StringComparer.Ordinal);
        var units = variable.Units
            .Select(unit => unit.Values.OfType<string>().GroupBy(value => at[value]).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())).ToArray());
        return new(variable.Categories, [.. units.Where(unit => Size(unit) > 1)]);
    }

    /// <summary>The number of judgements of a unit.</summary>
    public static int Size((int Category, int Count)[] unit)
    {
        var size = 0;
        foreach (var (_, count) in unit)
        {
            size += count;
        }

        return size;
    }

    /// <summary>How often each category was given to some units, any of which may stand there more than once.</summary>
    public double[] Totals(int[] units)
    {
        var totals = new double[Categories.Count];
        foreach (var unit in units)
        {
            foreach (var (category, count) in Units[unit])
            {
                totals[category] += count;
            }
        }

        return totals;
    }

    /// <summary>Every unit once.</summary>
    public int[] All() => [.. Enumerable.Range(0, Units.Count)];
}
