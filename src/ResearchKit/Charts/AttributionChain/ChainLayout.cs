namespace ResearchKit;

/// <summary>Where everything in a chart of attribution stands; drawn alike as SVG and by Plotly.</summary>
internal sealed record ChainLayout(ChainSteps Steps, AttributionChainOptions Options)
{
    private const double Between = 34;
    private const double Gap = 8;

    internal string Title => Options.Title ?? ChainWords.Title(this);

    internal string Summary => ChainWords.Summary(this);

    /// <summary>The names of the columns, in as many lines as they need.</summary>
    internal IReadOnlyList<(IReadOnlyList<string> Name, double X)> Columns { get; private init; } = [];

    internal IReadOnlyDictionary<AttributionNode, ChainBox> Boxes { get; private init; } = new Dictionary<AttributionNode, ChainBox>();

    /// <summary>The lines, those between two who speak last.</summary>
    internal IReadOnlyList<ChainRoute> Routes { get; private init; } = [];

    internal double Bottom => Boxes.Values.Select(b => b.Bottom).DefaultIfEmpty(0).Max();

    /// <summary>Why there is nothing to draw, where that is known.</summary>
    internal string? Why { get; private init; }

    internal static ChainLayout Of(ChainSteps steps, AttributionChainOptions options, string? why)
    {
        var bare = new ChainLayout(steps, options) { Why = why };
        return steps.Edges.Count == 0 ? bare : bare.WithBoxes(steps.Columns());
    }

    private ChainLayout WithBoxes(IReadOnlyList<ChainColumn> columns)
    {
        var width = (Options.Width - (2 * ChartSheet.Edge) - (Between * (columns.Count - 1))) / columns.Count;
        var ways = ChainWay.Of(Steps.Edges, columns);
        var heads = columns.Select((c, i) => (Name: TextLines.Wrap(c.Name, width + (i < columns.Count - 1 ? Between - 6 : 0), ChartSheet.TextSize, 3, bold: true), X: ChartSheet.Edge + (i * (width + Between)))).ToList();
        var below = (heads.Max(h => h.Name.Count) * ChartSheet.LineHeight) + 7;
        var stacks = ChainOrder.Of(columns.Count, ways).Select((slots, i) => Stack(slots, heads[i].X, below, width)).ToList();
        var tallest = stacks.Max(s => s[^1].Box.Bottom);
        var placed = new Dictionary<ChainSlot, ChainBox>();
        foreach (var stack in stacks)
        {
            // What the shorter columns have to spare is shared out between their boxes.
            var spare = (tallest - stack[^1].Box.Bottom) / stack.Count;
            foreach (var (i, (slot, box)) in stack.Index())
            {
                placed.Add(slot, box with { Top = box.Top + (spare * (i + 0.5)) });
            }
        }

        var boxes = placed.Where(p => p.Key.Node is not null).ToDictionary(p => p.Key.Node!, p => p.Value);
        return this with
        {
            Boxes = boxes,
            Routes = [.. ways.Select(way => ChainRoute.Of(way, boxes, slot => placed[slot], width)).OrderBy(route => route.IsPassedOn)],
            Columns = heads,
        };
    }

    private List<(ChainSlot Slot, ChainBox Box)> Stack(IReadOnlyList<ChainSlot> slots, double x, double top, double width)
    {
        var stack = new List<(ChainSlot, ChainBox Box)>();
        foreach (var slot in slots)
        {
            stack.Add((slot, slot.Node is { } node ? Box(node, x, top, width) : new ChainBox(slot.Toward!, x, top, width, [])));
            top = stack[^1].Box.Bottom + Gap;
        }

        return stack;
    }

    private ChainBox Box(AttributionNode node, double x, double top, double width)
    {
        var count = Steps.Through(node).Count;
        var name = CleanText.Line(node.Name) + (count > 1 ? FormattableString.Invariant($" ({count})") : "");
        var lines = TextLines.Wrap(name, width - 12, ChartSheet.TextSize, 4);
        return new(node, x, top, node.Kind == AttributionKind.Agency ? Math.Min(width, Longest(lines) + 14) : width, lines);
    }

    // A box of an agency is no wider than its name: it is a station, not an end.
    private static double Longest(IReadOnlyList<string> lines) => lines.Max(l => TextMetrics.Width(l, ChartSheet.TextSize));
}

/// <summary>A node where it stands.</summary>
internal sealed record ChainBox(AttributionNode Node, double X, double Top, double Width, IReadOnlyList<string> Lines)
{
    internal double Height => (Lines.Count * ChartSheet.LineHeight) + 7;

    internal double Bottom => Top + Height;

    internal double Right => X + Width;

    internal double Middle => Top + (Height / 2);
}
