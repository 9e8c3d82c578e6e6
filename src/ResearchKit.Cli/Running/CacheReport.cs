using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Tells which cells tagged <c>cache</c> kept their outputs, and why the others did not.</summary>
/// <param name="context">The world outside.</param>
internal sealed class CacheReport(CliContext context)
{
    /// <summary>Writes a line for each such cell.</summary>
    public void Write(NotebookResult result)
    {
        foreach (var cell in result.Cached)
            context.Out.WriteLine($"{result.Job.Shown}: {cell.Words} {Words(cell)}");
    }

    private static string Words(CachedCell cell) => cell.IsKept
        ? "kept its outputs: code, data, packages and kernel are those of the run that gave them"
        : $"was run though its tag is 'cache': {cell.WhyRun}";
}
