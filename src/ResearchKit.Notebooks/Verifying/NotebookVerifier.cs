namespace ResearchKit.Notebooks;

/// <summary>Reruns notebooks from clean kernels and compares what they give with what is committed. Writes none of them.</summary>
/// <param name="options">How.</param>
/// <param name="progress">Told how the runs get on.</param>
public sealed class NotebookVerifier(VerifyOptions options, INotebookProgress progress)
{
    /// <summary>Verifies notebooks; what befalls one keeps no other from being verified.</summary>
    /// <param name="files">Their files, as the user is to see them.</param>
    /// <param name="cancellationToken">Stops the runs; what was not reached is not run.</param>
    /// <returns>A verdict for each, in the order of the files.</returns>
    public async Task<IReadOnlyList<NotebookVerdict>> RunAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        var verifications = files.Select(file => new Verification(file, options)).ToList();
        var toRun = verifications.Where(verification => !verification.IsRemembered).ToList();
        await Task.WhenAll(toRun.Select(verification => Task.Run(() => verification.CheckAsync(cancellationToken), CancellationToken.None))).ConfigureAwait(false);
        var runs = await RunAsync(options.Batch, toRun, progress, cancellationToken).ConfigureAwait(false);
        await Task.WhenAll(toRun.Select((verification, i) => Task.Run(() => verification.Take(runs[i]), CancellationToken.None))).ConfigureAwait(false);
        if (options.OtherKernel is { } other)
        {
            var onOther = await RunAsync(other, toRun, progress, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < toRun.Count; i++)
                toRun[i].TakeOther(onOther[i]);
        }

        if (options.Reorder)
            await new ReorderedRun(options).RunAsync(toRun, cancellationToken).ConfigureAwait(false);
        var verdicts = verifications.ConvertAll(verification => verification.ToVerdict());
        options.Memory?.Save(verifications.Zip(verdicts).Select(pair => (pair.First.Subject, pair.Second)));
        return verdicts;
    }

    private static Task<IReadOnlyList<NotebookResult>> RunAsync(
        BatchOptions batch, IEnumerable<Verification> verifications, INotebookProgress progress, CancellationToken cancellationToken)
    {
        var run = batch with { Run = batch.Run with { IsSkipped = cell => VerifyTags.Skips(cell) || batch.Run.IsSkipped(cell) } };
        return new NotebookBatch(run, progress).RunAsync([.. verifications.Select(verification => new NotebookJob(verification.File, null))], cancellationToken);
    }
}
