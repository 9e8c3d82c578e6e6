using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NuGet.Versioning;

namespace ResearchKit.Scripting;

/// <summary>The packages that a notebook's <c>#r "nuget: …"</c> came to, with all that they stand on: the only ones that a locked session takes.</summary>
/// <param name="Packages">The packages, in order of id.</param>
public sealed record PackageLock(ImmutableArray<LockedPackage> Packages)
{
    private const int Format = 1;

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a lock file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="InvalidDataException">It is none, or one of a later format.</exception>
    public static PackageLock Read(string path)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllBytes(path))!;
            return (int?)json["lock"] == Format
                ? new([.. json["packages"]!.AsObject().Select(package => Entry(package.Key, package.Value!))])
                : throw new InvalidDataException($"{path} is no lock file of format {Format}.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"{path} is no lock file: {e.Message}", e);
        }
    }

    /// <summary>The id under which a lock has what a notebook asks for; null for what .NET or the session stands for, which needs no lock.</summary>
    /// <param name="id">The id that the notebook names.</param>
    /// <param name="version">The version that it names; empty for none.</param>
    public static string? IdOf(string id, string version)
    {
        var meant = PackageDirectives.Meant(id);
        return NotebookFramework.Provides(meant, VersionRange.TryParse(version, out var range) ? range : VersionRange.All) ? null : meant;
    }

    /// <summary>The lock as its file holds it: the same packages give the same text.</summary>
    public string ToJson() => new JsonObject
    {
        ["lock"] = Format,
        ["packages"] = new JsonObject(Packages.OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase)
            .Select(package => KeyValuePair.Create(package.Id, (JsonNode?)Json(package)))),
    }.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";

    /// <summary>What of another lock is not as in this one, a sentence each; empty where they are the same.</summary>
    public IReadOnlyList<string> DifferencesTo(PackageLock other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
        [
            .. other.Packages.Select(Difference).OfType<string>(),
            .. Packages.Where(package => other.Find(package.Id) is null).Select(package => $"{package.Id} {package.Version} is locked and not used"),
        ];
    }

    /// <summary>The package of that id, or null.</summary>
    internal LockedPackage? Find(string id) => Packages.FirstOrDefault(package => package.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is not as locked about a package; null where all is. A framework is .NET's, and of its version as that is.</summary>
    internal string? Difference(LockedPackage package) => Find(package.Id) switch
    {
        null => $"{package.Id} {package.Version} is not locked",
        { } when SharedFrameworks.IsOne(package.Id) => null,
        { } locked when NuGetVersion.Parse(locked.Version) != NuGetVersion.Parse(package.Version) => $"{package.Id} is locked in version {locked.Version}, and {package.Version} is what there is",
        { Sha512: { } hash } when package.Sha512 is { } found && hash != found => $"{package.Id} {package.Version} is not the package that was locked: its hash is {found}, not {hash}",
        _ => null,
    };

    /// <summary>Refuses packages that are not as locked.</summary>
    /// <exception cref="DirectiveException">One is not; the message names each.</exception>
    internal void Refuse(IEnumerable<LockedPackage> packages)
    {
        var faults = packages.Select(Difference).OfType<string>().ToArray();
        if (faults.Length > 0)
        {
            throw new DirectiveException($"NU1004: The packages are not those that the notebook is locked to:\n{string.Join('\n', faults)}\nLock it anew with: researchkit lock");
        }
    }

    private static LockedPackage Entry(string id, JsonNode entry) =>
        new(id, NuGetVersion.Parse((string)entry["version"]!).ToNormalizedString(), (string?)entry["sha512"]);

    private static JsonObject Json(LockedPackage package)
    {
        var json = new JsonObject { ["version"] = package.Version };
        if (package.Sha512 is { } hash)
        {
            json["sha512"] = hash;
        }

        return json;
    }
}
