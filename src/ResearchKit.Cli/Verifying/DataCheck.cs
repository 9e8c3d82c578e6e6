using System.Collections.Concurrent;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Verifying;

/// <summary>Whether the data package that a notebook would open is what it says of itself: every hash, size, row and reference.</summary>
internal sealed class DataCheck : IPreCheck
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Finding>>> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "data";

    /// <summary>The package's file that is nearest to a folder, as <c>Study.Open()</c> looks for it; null where there is none.</summary>
    public static string? PackageOf(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            foreach (var place in new[] { at.FullName, Path.Combine(at.FullName, "data") })
            {
                if (File.Exists(Path.Combine(place, "datapackage.json")))
                    return Path.Combine(place, "datapackage.json");
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken) => Task.FromResult(
        PackageOf(subject.Folder) is { } package ? _known.GetOrAdd(package, path => new(() => Check(path))).Value : []);

    private IReadOnlyList<Finding> Check(string package) =>
        [.. Study.Check(package).Select(fault => new Finding(FindingKind.Fault, Name, fault.ToString()))];
}
