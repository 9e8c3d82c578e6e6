namespace ResearchKit.Notebooks;

/// <summary>
/// Outputs with what was written to a stream as one text: in how many pieces it came, and how those of the two streams fell
/// between each other, is chance.
/// </summary>
internal static class JoinedStreams
{
    public static IReadOnlyList<Output> Of(IReadOnlyList<Output> outputs)
    {
        var joined = new List<Output>();
        var run = new List<StreamOutput>();
        foreach (var output in outputs)
        {
            if (output is StreamOutput stream)
            {
                run.Add(stream);
                continue;
            }

            joined.AddRange(Join(run));
            run.Clear();
            joined.Add(output);
        }

        joined.AddRange(Join(run));
        return joined;
    }

    private static IEnumerable<StreamOutput> Join(List<StreamOutput> run) => run
        .GroupBy(stream => stream.Name, StringComparer.Ordinal)
        .OrderByDescending(group => group.Key, StringComparer.Ordinal)
        .Select(group => new StreamOutput(group.Key, string.Concat(group.Select(stream => stream.Text))));
}
