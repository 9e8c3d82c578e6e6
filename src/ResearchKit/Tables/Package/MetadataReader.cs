using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Reads what a package and its resources say of themselves.</summary>
internal static partial class MetadataReader
{
    /// <summary>Holds those properties against the standard that are read no further.</summary>
    public static void Check(JsonFact json, PackageStandard standard)
    {
        foreach (var name in new[] { "$schema", "profile", "id", "image" })
        {
            _ = json.Text(name);
        }

        CheckForm(json, "homepage", StringText.For("uri"));
        CheckForm(json, "created", CivilText.DateTime(FieldSchema.DefaultFormat));
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
    public static IReadOnlyList<ResourceOrigin> Origins(JsonFact json, PackageStandard standard) =>
        [.. json.Objects("sources").Select(source => Origin(source, standard))];

    private static Licence Licence(JsonFact json)
    {
        var licence = new Licence(json.Text("name"), json.Text("title"), json.Text("path"));
        if ((licence.Name ?? licence.Path) is null)
        {
            json.Fault("a licence needs a name or a path");
        }

        return licence;
    }

    private static ResourceOrigin Origin(JsonFact json, PackageStandard standard)
    {
        CheckForm(json, "email", StringText.For("email"));
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

    private static void CheckForm(JsonFact json, string name, ValueParser parser)
    {
        if (json.Text(name) is { } text && parser(text).Reason is { } reason)
        {
            json.Property(name)!.Fault(reason);
        }
    }

    [GeneratedRegex(@"\A[-a-z0-9._/]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex SmallName();
}
