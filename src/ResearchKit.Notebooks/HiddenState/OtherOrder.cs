namespace ResearchKit.Notebooks;

/// <summary>Puts the cells of a notebook in another order that their code allows: as far from their own as can be.</summary>
internal static class OtherOrder
{
    /// <summary>
    /// Always the last of the cells for which all that they need has run. Where the code says everything about state, the
    /// notebook gives the same in this order.
    /// </summary>
    /// <returns>Positions in <see cref="NotebookReading.Cells"/>, in the order in which to run them.</returns>
    public static IReadOnlyList<int> Of(NotebookReading reading)
    {
        var needs = reading.Needs();
        var waiting = new List<int>(Enumerable.Range(0, reading.Cells.Count));
        var done = new HashSet<int>();
        var order = new List<int>();
        while (waiting.Count > 0)
        {
            var next = waiting.FindLast(position => needs[position].IsSubsetOf(done));
            waiting.Remove(next);
            done.Add(next);
            order.Add(next);
        }

        return order;
    }
}
