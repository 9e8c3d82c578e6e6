using System.Collections.Concurrent;
using ResearchKit.Cli.Standing;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Verifying;

/// <summary>Whether the data package that a notebook would open is what it says of itself: every hash, size, row and reference.</summary>
internal sealed class DataCheck : IPreCheck
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Finding>>> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "data";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken) => Task.FromResult(
        NearestPackage.Of(subject.Folder) is { } package ? _known.GetOrAdd(package, path => new(() => Check(path))).Value : []);

    private IReadOnlyList<Finding> Check(string package) =>
        [.. Study.Check(package).Select(fault => new Finding(FindingKind.Fault, Name, fault.ToString()))];
}
