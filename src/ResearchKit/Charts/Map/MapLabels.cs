namespace ResearchKit;

/// <summary>Names beside marks, where they lie on nothing.</summary>
internal static class MapLabels
{
    private const double Gap = 4;
    private const double Inside = 3;

    /// <summary>For each mark, where its name stands; none where there is no room and the key has to do.</summary>
    public static IReadOnlyList<MapLabel> Of(IReadOnlyList<MapMark> marks, MapProjection map)
    {
        var taken = marks.Select(mark => new MapBox(mark.At.X - mark.Radius, mark.At.Y - mark.Radius, 2 * mark.Radius, 2 * mark.Radius)).ToList();
        var labels = new List<MapLabel>();
        foreach (var mark in marks)
        {
            var text = CleanText.Line(mark.Name);
            var box = Boxes(mark, TextMetrics.Width(text, ChartSheet.TextSize), map).FirstOrDefault(b => b.IsWithin(map) && !taken.Exists(b.Meets));
            if (box is not null)
            {
                taken.Add(box);
                labels.Add(new(text, box));
            }
        }

        return labels;
    }

    // To the right, to the left, below, above; the last two moved in from the edge of the map, where they would run over it.
    private static IEnumerable<MapBox> Boxes(MapMark mark, double width, MapProjection map)
    {
        const double height = ChartSheet.TextSize + 2;
        var (x, y, r) = (mark.At.X, mark.At.Y, mark.Radius + Gap);
        var left = Math.Max(map.Left + Inside, Math.Min(x - (width / 2), map.Left + map.Width - Inside - width));
        yield return new(x + r, y - (height / 2), width, height);
        yield return new(x - r - width, y - (height / 2), width, height);
        yield return new(left, y + r - 1, width, height);
        yield return new(left, y - r - height + 1, width, height);
    }
}

/// <summary>A name on a map.</summary>
internal sealed record MapLabel(string Text, MapBox Box);

/// <summary>A rectangle of the sheet.</summary>
internal sealed record MapBox(double X, double Y, double Width, double Height)
{
    public bool Meets(MapBox other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;

    public bool IsWithin(MapProjection map) => X >= map.Left + 2 && X + Width <= map.Left + map.Width - 2 && Y >= map.Top + 2 && Y + Height <= map.Top + map.Height - 2;
}
