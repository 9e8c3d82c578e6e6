namespace ResearchKit;

/// <summary>Figures that may be held against each other: on one sentence and of one basis, a lane an actor, on one scale.</summary>
/// <param name="Proposition">On what.</param>
/// <param name="Basis">What they count up.</param>
/// <param name="Top">Where its head begins.</param>
/// <param name="Lanes">The lanes below the head.</param>
internal sealed record FigureBand(Proposition Proposition, FigureBasis Basis, double Top, IReadOnlyList<FigureLane> Lanes)
{
    /// <summary>Height of the head.</summary>
    internal const double Head = 22;

    private const double Gap = 8;

    internal double Bottom => Lanes[^1].Bottom;

    /// <summary>The sentence in short, and what the figures count up.</summary>
    internal string Name => $"{CleanText.Line(Proposition.Label)}: {FigureText.Of(Basis)}";

    /// <summary>What the head says when pointed at.</summary>
    internal string Hover => $"{Proposition.Text} ({FigureText.Of(Basis)})";

    /// <summary>Bands one below the other: by sentence, by basis, each in the order of its first figure.</summary>
    internal static IReadOnlyList<FigureBand> Of(IReadOnlyList<IReadOnlyList<FigurePoint>> things, FigureLayout layout, TimeAxis axis)
    {
        var bands = new List<FigureBand>();
        foreach (var thing in things)
        {
            bands.Add(Of(thing, bands.Count == 0 ? TimeAxisSvg.Height : bands[^1].Bottom + Gap, layout, axis));
        }

        return bands;
    }

    /// <summary>The figures by sentence, then by basis.</summary>
    internal static IEnumerable<IReadOnlyList<FigurePoint>> Things(IEnumerable<FigurePoint> points) => points
        .GroupBy(p => p.Claim.Proposition.Id).SelectMany(sentence => sentence.GroupBy(p => p.Claim.FigureBasis).OrderBy(basis => basis.Key)).Select(thing => thing.ToList());

    /// <summary>The scale of a band; null for a single number, which needs none.</summary>
    internal static FigureScale? Scale(IReadOnlyList<FigurePoint> thing, bool logarithmic) =>
        thing is [{ IsRange: false }] ? null : FigureScale.Of(thing, logarithmic);

    private static FigureBand Of(IReadOnlyList<FigurePoint> thing, double top, FigureLayout layout, TimeAxis axis)
    {
        var scale = Scale(thing, layout.Options.Logarithmic);
        var lanes = new List<FigureLane>();
        foreach (var actor in thing.GroupBy(p => p.Claim.Actor.Id))
        {
            lanes.Add(FigureLane.Of([.. actor], lanes.Count == 0 ? top + Head : lanes[^1].Bottom, scale, layout, axis));
        }

        return new(thing[0].Claim.Proposition, thing[0].Claim.FigureBasis!.Value, top, lanes);
    }
}
