namespace ResearchKit;

/// <summary>Draws from whom claims come, and through whose hands.</summary>
public static class AttributionChainChart
{
    /// <summary>
    /// Chains of attribution from left to right: who published it, the agency whose report that is, who passes it on, and whose word it is in
    /// the end. Claims that end in one box are one word, however many boxes they begin in.
    /// </summary>
    /// <param name="attribution">The steps of attribution.</param>
    /// <param name="options">How to draw them; null for the defaults.</param>
    public static StudyChart Chart(this IEnumerable<AttributionEdge> attribution, AttributionChainOptions? options = null)
    {
        var steps = ChainSteps.Of(attribution, (options ?? new()).MaxOrigins);
        var layout = ChainLayout.Of(steps, options ?? new(), (attribution as AttributionGraph)?.WhyEmpty);
        return new(layout.Title, layout.Summary, ChainSvg.Draw(layout), () => ChainPlotly.Figure(layout), () => steps.Edges.Select(edge => ChartMark.Of($"{edge.Source.Name} → {edge.Target.Name}", edge.Claims)));
    }
}
