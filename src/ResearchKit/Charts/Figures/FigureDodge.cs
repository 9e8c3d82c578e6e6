namespace ResearchKit;

/// <summary>Moves marks that would cover each other apart, sideways only: the number that a mark shows stays.</summary>
internal static class FigureDodge
{
    private const double Step = 3;
    private const int Most = 20;

    internal static IReadOnlyList<FigureMark> Apart(IReadOnlyList<FigureMark> marks, FigureBox room)
    {
        var apart = new List<FigureMark>();
        foreach (var mark in marks)
        {
            var free = Places(mark, room).FirstOrDefault(place => !apart.Exists(other => other.Box.Meets(place.Box)));
            apart.Add(free ?? mark);
        }

        return apart;
    }

    // The nearest first, to the right before the left.
    private static IEnumerable<FigureMark> Places(FigureMark mark, FigureBox room)
    {
        yield return mark;
        for (var i = 1; i <= Most; i++)
        {
            foreach (var x in (double[])[mark.X + (i * Step), mark.X - (i * Step)])
            {
                var moved = mark with { X = x, IsMoved = true };
                if (moved.Box.Left >= room.Left && moved.Box.Right <= room.Right)
                {
                    yield return moved;
                }
            }
        }
    }
}
