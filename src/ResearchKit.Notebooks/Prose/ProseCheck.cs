namespace ResearchKit.Notebooks;

/// <summary>Whether the values in a notebook's texts are those that its code gives: see <see cref="BoundProse"/>.</summary>
public sealed class ProseCheck : IResultCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<Finding> Check(VerifySubject subject, Notebook executed)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(executed);
        return [.. subject.Committed.Cells.Zip(executed.Cells).SelectMany((pair, i) => Check(i, pair.First, pair.Second))];
    }

    private static IEnumerable<Finding> Check(int index, Cell was, Cell now)
    {
        if (was is not MarkdownCell || was.Source == now.Source)
            return [];
        return BoundProse.Read(was.Source).Values.Zip(BoundProse.Read(now.Source).Values)
            .Where(pair => pair.First.Shown != pair.Second.Shown)
            .Select(pair => new Finding(
                FindingKind.Fault,
                "prose",
                FormattableString.Invariant($"text {index + 1}, line {pair.First.Line}: it says '{pair.First.Shown}', the data say '{pair.Second.Shown}' ({pair.First.Expression})")));
    }
}
