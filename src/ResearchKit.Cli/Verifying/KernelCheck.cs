using ResearchKit.Cli.Running;
using ResearchKit.Jupyter;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Verifying;

/// <summary>Whether a notebook is rerun on the kernel that it asks for.</summary>
/// <param name="context">The world outside.</param>
/// <param name="other">The other kernel that it is rerun on, or null.</param>
internal sealed class KernelCheck(CliContext context, string? other) : IPreCheck
{
    /// <inheritdoc/>
    public string Name => "kernel";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([.. Check(subject)]);

    private IEnumerable<Finding> Check(VerifySubject subject)
    {
        var asked = subject.Committed.KernelName;
        if (asked is null)
            yield return new(FindingKind.Note, Name, "names no kernel");
        else if (Chosen(subject) is { } chosen && chosen.Name != asked)
            yield return new(FindingKind.Note, Name, $"asks for the kernel {asked}, and was rerun on {chosen.Name}{(other is null ? "" : $" and on {other}")}");
    }

    /// <summary>A kernel that is not installed is told of by the run.</summary>
    private KernelSpec? Chosen(VerifySubject subject)
    {
        try
        {
            return new KernelChoice(context, named: null).For(new(subject.File, null), subject.Committed);
        }
        catch (KernelUnavailableException)
        {
            return null;
        }
    }
}
