using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Reads what a package and its resources say of themselves.</summary>
internal static partial class MetadataReader
{
    /// <summary>What a contributor may be in version 1.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["publisher", "author", "maintainer", "wrangler", "contributor"];

    /// <summary>Holds those properties against the standard that are read no further.</summary>
    public static void Check(JsonFact json, PackageStandard standard)
    {
        foreach (var name in new[] { "$schema", "profile", "id", "image" })
        {
            _ = json.Text(name);
        }

        CheckHomepage(json);
        CheckForm(json, "created", Moment);
        CheckFilled(json, "keywords");
        CheckFilled(json, "contributors");
        _ = json.Texts("keywords");
        foreach (var contributor in json.Objects("contributors"))
        {
            CheckPerson(contributor, standard);
        }
    }

    /// <summary>A name: of version 1, in small letters, digits and <c>.-_/</c>.</summary>
    public static string? Name(JsonFact json, PackageStandard standard)
    {
        var name = json.Text("name");
        if (name is not null && standard == PackageStandard.V1 && !SmallName().IsMatch(name))
        {
            json.Property("name")!.Fault("must be of small letters, digits, '.', '-', '_' and '/'");
        }

        return name;
    }

    /// <summary>Licences.</summary>
    public static IReadOnlyList<Licence> Licences(JsonFact json)
    {
        CheckFilled(json, "licenses");
        return [.. json.Objects("licenses").Select(Licence)];
    }

    /// <summary>Where data come from.</summary>
    public static IReadOnlyList<ResourceOrigin> Origins(JsonFact json, PackageStandard standard)
    {
        if (standard == PackageStandard.V1)
        {
            CheckFilled(json, "sources");
        }

        return [.. json.Objects("sources").Select(source => Origin(source, standard))];
    }

    /// <summary>Holds a page on the web against the standard.</summary>
    public static void CheckHomepage(JsonFact json) => CheckForm(json, "homepage", StringText.For("uri"));

    private static Licence Licence(JsonFact json)
    {
        var licence = new Licence(json.Text("name"), json.Text("title"), json.Text("path"));
        if ((licence.Name ?? licence.Path) is null)
        {
            json.Fault("a licence needs a name or a path");
        }

        if (licence.Name is { } name && !LicenceName().IsMatch(name))
        {
            json.Property("name")!.Fault("must be a licence's short name, of letters, digits, '.', '-' and '_'");
        }

        CheckPlace(json);

        return licence;
    }

    private static ResourceOrigin Origin(JsonFact json, PackageStandard standard)
    {
        CheckForm(json, "email", StringText.For("email"));
        CheckPlace(json);
        var origin = new ResourceOrigin(json.Text("title"), json.Text("path"), json.Text("version"));
        if (origin.Title is null && (standard == PackageStandard.V1 || !json.Properties().Any()))
        {
            json.Fault("a source needs a title");
        }

        return origin;
    }

    private static void CheckPerson(JsonFact json, PackageStandard standard)
    {
        CheckForm(json, "email", StringText.For("email"));
        CheckPlace(json);
        if (standard == PackageStandard.V1 && json.Text("role") is { } role && !Roles.Contains(role))
        {
            json.Property("role")!.Fault($"must be one of {string.Join(", ", Roles)}");
        }

        foreach (var name in new[] { "givenName", "familyName", "organization", "role", "path" })
        {
            _ = json.Text(name);
        }

        _ = json.Property("roles") is { } roles && roles.Kind != JsonValueKind.Array ? NotList(roles) : json.Texts("roles");
        if (json.Text("title") is null && (standard == PackageStandard.V1 || !json.Properties().Any()))
        {
            json.Fault("a contributor needs a title");
        }
    }

    private static IReadOnlyList<string> NotList(JsonFact json)
    {
        json.Fault("must be a list");
        return [];
    }

    private static void CheckFilled(JsonFact json, string name)
    {
        if (json.Property(name) is not { } list)
        {
            return;
        }

        if (list.Kind != JsonValueKind.Array)
        {
            list.Fault("must be a list");
        }
        else if (!list.Items().Any())
        {
            list.Fault("must not be empty");
        }
    }

    /// <summary>A path is a web address, or one within the package.</summary>
    private static void CheckPlace(JsonFact json)
    {
        if (json.Text("path") is { } path && (PackagePath.IsAddress(path) ? !WebAddress().IsMatch(path) : PackagePath.Fault(path) is not null))
        {
            json.Property("path")!.Fault("must be a web address, or a path within the package");
        }
    }

    /// <summary>A moment as RFC 3339 has it, with its offset.</summary>
    private static Reading<object> Moment(string text) =>
        Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _)
            ? text
            : Reading<object>.Fault("is not a date and time written YYYY-MM-DDThh:mm:ss with an offset, such as Z");

    private static void CheckForm(JsonFact json, string name, ValueParser parser)
    {
        if (json.Text(name) is { } text && parser(text).Reason is { } reason)
        {
            json.Property(name)!.Fault(reason);
        }
    }

    [GeneratedRegex(@"\A[-a-zA-Z0-9._]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex LicenceName();

    [GeneratedRegex(@"\A(?:https?|ftps?)://[^\s/]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();

    [GeneratedRegex(@"\A[-a-z0-9._/]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex SmallName();
}
