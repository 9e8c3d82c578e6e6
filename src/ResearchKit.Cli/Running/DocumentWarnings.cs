using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Tells what is not sound about a notebook that could be run all the same.</summary>
/// <param name="context">The world outside.</param>
internal sealed class DocumentWarnings(CliContext context)
{
    private readonly DocumentCheck _check = new();

    /// <summary>Writes a line for each such thing to the standard error.</summary>
    public async Task WriteAsync(NotebookResult result, CancellationToken cancellationToken)
    {
        if (result.Executed is not { } notebook)
            return;
        foreach (var finding in await _check.CheckAsync(new(result.Job.Source, notebook), cancellationToken).ConfigureAwait(false))
            context.Error.WriteLine($"{result.Job.Shown}: warning: {(finding.Where.Length > 0 ? finding.Where + ": " : "")}{finding.Message}");
    }
}
