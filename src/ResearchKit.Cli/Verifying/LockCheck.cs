using System.Text.RegularExpressions;
using NuGet.Versioning;
using ResearchKit.Cli.Locking;
using ResearchKit.Notebooks;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Verifying;

/// <summary>
/// Whether a notebook is locked to what it asks for, and what is locked is what there is. What that comes to in turn the kernel
/// holds against the lock when it restores.
/// </summary>
internal sealed partial class LockCheck : IPreCheck
{
    private readonly Lazy<PresentPackages> _present = new(() => new PresentPackages());

    /// <inheritdoc/>
    public string Name => "lock";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>(subject.IsCSharp ? [.. Check(subject)] : []);

    private IEnumerable<Finding> Check(VerifySubject subject)
    {
        var file = PackageLockFile.PathOf(subject.FullPath);
        var asked = subject.Committed.Cells.OfType<CodeCell>().SelectMany(cell => Reference().Matches(cell.Source)).Where(package => IdOf(package) is not null).ToList();
        if (!File.Exists(file))
            return asked.Count == 0 ? [] : [new(FindingKind.Warning, Name, "asks for packages and is not locked to any: run researchkit lock")];
        try
        {
            var locked = PackageLock.Read(file);
            return asked.Select(package => Fault(locked, package)).OfType<string>().Concat(locked.DifferencesTo(_present.Value.Of(locked))).Distinct().Select(Fault);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return [Fault(e.Message)];
        }
    }

    private static string? IdOf(Match asked) => PackageLock.IdOf(asked.Groups["id"].Value, asked.Groups["version"].Value);

    private static string? Fault(PackageLock locked, Match asked)
    {
        var id = IdOf(asked);
        if (locked.Packages.FirstOrDefault(package => package.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } package)
            return $"{id} is asked for and is not locked";
        var version = asked.Groups["version"].Value;
        return package.Sha512 is not null && VersionRange.TryParse(version, out var range) && !range.Satisfies(NuGetVersion.Parse(package.Version))
            ? $"{id} is asked for in version {version}, and locked in {package.Version}"
            : null;
    }

    private Finding Fault(string message) => new(FindingKind.Fault, Name, message.TrimEnd('.'));

    [GeneratedRegex("""^\s*#r\s+"nuget:\s*(?<id>[^,"\s]+)\s*(?:,\s*(?<version>[^"]*?)\s*)?["]""", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
