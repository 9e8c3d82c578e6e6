namespace ResearchKit.Notebooks;

/// <summary>
/// Looks for state that the code does not show. Each notebook is run once more from a clean kernel, in the order furthest from
/// its own that its code allows; a cell that then gives something else is run a third time, after the cells alone that its
/// code names. What comes out says where the state is.
/// </summary>
internal sealed class ReorderedRun(VerifyOptions options)
{
    /// <summary>More suspects of one notebook are not run alone: they have a cause in common.</summary>
    private const int MostRunAlone = 6;

    public async Task RunAsync(IEnumerable<Verification> verifications, CancellationToken cancellationToken)
    {
        foreach (var verification in verifications)
        {
            if (verification.Subject is not { IsCSharp: true } || !verification.RanToTheEnd)
                verification.Add([new(FindingKind.Note, "order", "not run in another order: it is not C#, or did not run to its end in its own")]);
            else
                verification.Add(await RunAsync(verification, cancellationToken).ConfigureAwait(false));
        }
    }

    private async Task<IReadOnlyList<Finding>> RunAsync(Verification verification, CancellationToken cancellationToken)
    {
        var reading = new NotebookReading(verification.Subject!.Committed);
        var order = OtherOrder.Of(reading);
        if (order.SequenceEqual(Enumerable.Range(0, order.Count)))
            return [new(FindingKind.Note, "order", "its code allows no other order than its own")];
        var suspects = await ChangedAsync(verification, reading, order, cancellationToken).ConfigureAwait(false);
        var findings = new List<Finding>();
        foreach (var suspect in suspects.Take(MostRunAlone))
        {
            var needed = reading.Closure(suspect);
            var alone = await ChangedAsync(verification, reading, [.. needed, suspect], cancellationToken).ConfigureAwait(false);
            findings.Add(new(FindingKind.Warning, "order", Explain(alone.Contains(suspect), needed, order), suspect + 1));
        }

        findings.AddRange(suspects.Skip(MostRunAlone).Select(suspect => new Finding(FindingKind.Warning, "order", "gives something else when the cells run in another order", suspect + 1)));
        findings.Add(new(FindingKind.Note, "order", $"run in the order {Numbers(order)} too: {(suspects.Count == 0 ? "every cell gave the same" : FormattableString.Invariant($"{suspects.Count} gave something else"))}"));
        return findings;
    }

    /// <summary>Runs cells in an order, on a kernel of their own.</summary>
    /// <returns>The positions of those that gave something else than in the notebook's own order.</returns>
    private async Task<IReadOnlyList<int>> ChangedAsync(
        Verification verification, NotebookReading reading, IReadOnlyList<int> order, CancellationToken cancellationToken)
    {
        var places = order.Select(position => reading.Cells[position].Index).ToList();
        var batch = options.Batch with
        {
            Run = options.Batch.Run with { AllowErrors = true, Cache = null, IsSkipped = VerifyTags.Skips },
            Arrange = (_, notebook) => Arrange(notebook, places),
        };
        var job = new NotebookJob(verification.File, null);
        var result = (await new NotebookBatch(batch, NoProgress.Instance).RunAsync([job], cancellationToken).ConfigureAwait(false))[0];
        return result.Executed is not { } executed ? [] : [.. order.Where((position, i) => IsChanged(Before(verification, places[i]), (CodeCell)executed.Cells[i]))];
    }

    private static CodeCell Before(Verification verification, int place) => (CodeCell)verification.Executed!.Cells[place];

    private bool IsChanged(CodeCell was, CodeCell now) =>
        !VerifyTags.AllowsChange(was) && !VerifyTags.Skips(was)
        && new OutputComparison(options.Comparison.For(was)).Compare(was.Outputs, now.Outputs).Count > 0;

    /// <summary>Leaves the cells of these places only, in this order.</summary>
    private static void Arrange(Notebook notebook, List<int> places)
    {
        var cells = places.ConvertAll(place => notebook.Cells[place]);
        for (var i = notebook.Cells.Count - 1; i >= 0; i--)
            notebook.RemoveCell(i);
        cells.ForEach(cell => notebook.InsertCell(notebook.Cells.Count, cell));
    }

    private static string Explain(bool changedAlone, IReadOnlyList<int> needed, IReadOnlyList<int> order) => changedAlone
        ? $"gives something else when only {(needed.Count == 0 ? "it runs" : $"the cells that it names run before it ({Numbers(needed)})")}: it depends on another cell that its code does not name"
        : $"gives something else when the cells run in the order {Numbers(order)}: a cell changes something that its code does not name";

    private static string Numbers(IReadOnlyList<int> positions) =>
        string.Join(' ', positions.Select(position => FormattableString.Invariant($"{position + 1}")));
}
