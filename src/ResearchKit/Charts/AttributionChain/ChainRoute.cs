namespace ResearchKit;

/// <summary>The line of an edge: from box to box, past all others.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Points">Its corners. From one column to the next it bends, within a column it is level.</param>
/// <param name="Turns">Whether it joins two boxes of one column, round their right.</param>
internal sealed record ChainRoute(AttributionEdge Edge, IReadOnlyList<(double X, double Y)> Points, bool Turns)
{
    private const double Head = 5;

    /// <summary>Whether one who speaks has it from another.</summary>
    internal bool IsPassedOn => Edge.Source.Kind is AttributionKind.Actor or AttributionKind.Informant;

    internal static ChainRoute Of(ChainWay way, IReadOnlyDictionary<AttributionNode, ChainBox> boxes, Func<ChainSlot, ChainBox> passes, double width)
    {
        var (from, to) = (boxes[way.Edge.Source], boxes[way.Edge.Target]);
        if (way.Slots[0].Column == way.Slots[^1].Column)
        {
            return new(way.Edge, [(from.Right, from.Middle), (to.Right, to.Middle)], Turns: true);
        }

        var isForward = way.Slots[0].Column < way.Slots[^1].Column;
        var points = new List<(double X, double Y)> { (isForward ? from.Right : from.X, from.Middle), (isForward ? from.X + width : from.X, from.Middle) };
        foreach (var pass in way.Slots.Skip(1).SkipLast(1).Select(passes))
        {
            points.AddRange([(isForward ? pass.X : pass.X + width, pass.Middle), (isForward ? pass.X + width : pass.X, pass.Middle)]);
        }

        points.Add((isForward ? to.X : to.Right, to.Middle));
        return new(way.Edge, points, Turns: false);
    }

    /// <summary>The line as a path; one with a head ends within the head.</summary>
    internal string Path()
    {
        var path = $"M{N(Points[0].X)},{N(Points[0].Y)}";
        for (var i = 1; i < Points.Count; i++)
        {
            var (from, to) = (Points[i - 1], Points[i]);
            var head = i == Points.Count - 1 && IsPassedOn ? Head * Math.Sign(from.X - to.X) : 0;
            path += Turns ? $" C{N(Math.Max(from.X, to.X) + 11)},{N(from.Y)} {N(Math.Max(from.X, to.X) + 11)},{N(to.Y)} {N(to.X + Head)},{N(to.Y)}"
                : from.Y == to.Y ? $" L{N(to.X + head)},{N(to.Y)}"
                : $" C{N((from.X + to.X) / 2)},{N(from.Y)} {N((from.X + to.X) / 2)},{N(to.Y)} {N(to.X + head)},{N(to.Y)}";
        }

        return path;
    }

    /// <summary>The head at its end, where it has one.</summary>
    internal string HeadPath()
    {
        var (x, y) = Points[^1];
        var back = Turns || Points[^2].X > x ? 8 : -8;
        return $"M{N(x + back)},{N(y - 5)} L{N(x)},{N(y)} L{N(x + back)},{N(y + 5)} Z";
    }

    private static string N(double value) => SvgWriter.Number(value);
}
