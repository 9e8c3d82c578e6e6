namespace ResearchKit;

/// <summary>Draws who contradicts whom.</summary>
public static class ContradictionGraphChart
{
    /// <summary>
    /// A graph whose nodes are rows and whose edges are upright lines, so that no two lines cross: each joins an actor that asserts something to
    /// one that denies it, with a number that leads to the sentence and the days below. An actor that contradicts itself has both signs in its own row.
    /// </summary>
    /// <param name="contradictions">The contradictions, all or any selection of them.</param>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public static StudyChart Chart(this IEnumerable<Contradiction> contradictions, ContradictionGraphOptions? options = null)
    {
        var layout = GraphLayout.Of([.. contradictions], options ?? new(), (contradictions as Contradictions)?.WhyEmpty);
        return new(layout.Title, layout.Summary, GraphSvg.Draw(layout), () => GraphPlotly.Figure(layout), () => layout.Lines.Select(line => ChartMark.Of(
            $"{line.Edge.Asserting.Name} asserts, {line.Edge.Denying.Name} denies", [.. line.Edge.Pairs.SelectMany(pair => new[] { pair.Asserting, pair.Denying })])));
    }
}
