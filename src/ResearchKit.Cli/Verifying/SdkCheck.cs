using System.Text.Json;
using System.Text.Json.Nodes;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Verifying;

/// <summary>Whether an SDK is installed that the nearest <c>global.json</c> accepts.</summary>
/// <param name="dotnetRoot">Where .NET is installed.</param>
internal sealed class SdkCheck(string dotnetRoot) : IPreCheck
{
    /// <inheritdoc/>
    public string Name => "SDK";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken)
    {
        var asked = Asked(subject.Folder);
        return Task.FromResult<IReadOnlyList<Finding>>(asked is null || Installed(dotnetRoot).Any(version => Accepts(asked.Value, version))
            ? []
            : [new(FindingKind.Warning, Name, $"global.json asks for SDK {asked.Value.Version} or newer within its rule '{asked.Value.RollForward}'; installed: {Names()}")]);
    }

    /// <summary>The SDKs that are installed, newest last.</summary>
    public static IReadOnlyList<Version> Installed(string dotnetRoot)
    {
        var folder = Path.Combine(dotnetRoot, "sdk");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Select(path => Read(Path.GetFileName(path))).OfType<Version>().Order()]
            : [];
    }

    private static bool Accepts((Version Version, string RollForward) asked, Version installed)
    {
        var (version, rule) = asked;
        var sameBand = installed.Major == version.Major && installed.Minor == version.Minor && installed.Build / 100 == version.Build / 100;
        return installed >= version && rule switch
        {
            "disable" => installed == version,
            "patch" or "latestPatch" => sameBand,
            "feature" or "latestFeature" => installed.Major == version.Major && installed.Minor == version.Minor,
            "minor" or "latestMinor" => installed.Major == version.Major,
            _ => true,
        };
    }

    private string Names() => Installed(dotnetRoot) is { Count: > 0 } all ? string.Join(", ", all) : "none";

    private static (Version Version, string RollForward)? Asked(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, "global.json");
            if (File.Exists(file))
                return Parse(File.ReadAllText(file));
        }

        return null;
    }

    private static (Version Version, string RollForward)? Parse(string text)
    {
        try
        {
            var sdk = JsonNode.Parse(text, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })?["sdk"];
            return Read((string?)sdk?["version"]) is { } version ? (version, (string?)sdk?["rollForward"] ?? "latestPatch") : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Version? Read(string? text) => Version.TryParse(text?.Split('-')[0], out var version) ? version : null;
}
