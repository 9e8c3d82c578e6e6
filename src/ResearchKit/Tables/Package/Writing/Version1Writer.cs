using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Puts a description into the words of version 1 of the standard.</summary>
internal sealed partial class Version1Writer(DataPackage read)
{
    private const string Before = "v2:";

    /// <summary>The description, changed in place.</summary>
    public JsonObject Write(JsonObject package)
    {
        package.Remove("$schema");
        var isTabular = read.Resources.All(r => r is { IsTable: true, Schema: not null });
        package.Lead(("profile", isTabular ? "tabular-data-package" : "data-package"));
        SmallName(package);
        Titles(package.Objects("sources"));
        foreach (var contributor in package.Objects("contributors"))
        {
            WritePerson(contributor);
        }

        foreach (var resource in package.Objects("resources"))
        {
            WriteResource(resource);
        }

        return package;
    }

    private void WriteResource(JsonObject resource)
    {
        var table = read.Resources.FirstOrDefault(r => r.Name == resource.Text("name"));
        resource.Remove("type");
        if (table is { IsTable: true, Schema: not null })
        {
            resource["profile"] = "tabular-data-resource";
        }

        SmallName(resource);
        Titles(resource.Objects("sources"));
        if (resource["dialect"] is JsonObject dialect)
        {
            dialect.Remove("$schema");
            dialect.TryAdd("delimiter", table?.Dialect.Delimiter ?? ",");
            dialect.TryAdd("doubleQuote", true);
        }

        if (resource["schema"] is JsonObject schema)
        {
            schema.Remove("$schema");
            WriteMissing(schema);
            foreach (var key in schema.Objects("foreignKeys"))
            {
                WriteKey(key);
            }

            foreach (var field in schema.Objects("fields"))
            {
                WriteField(field);
            }
        }
    }

    /// <summary>Version 1 asks for a resource, and for two lists where there is one.</summary>
    private static void WriteKey(JsonObject key)
    {
        if (key["reference"] is not JsonObject reference)
        {
            return;
        }

        reference["resource"] = Small(reference.Text("resource") ?? "");
        if (key["fields"] is JsonArray || reference["fields"] is JsonArray)
        {
            key.AsList("fields");
            reference.AsList("fields");
        }
    }

    private static void WriteField(JsonObject field)
    {
        WriteMissing(field);
        if (field.Text("type") == "list")
        {
            Replace(field, "type", "string");
        }

        if (field["categories"] is JsonArray categories)
        {
            var constraints = field["constraints"] as JsonObject;
            field["constraints"] = constraints ??= [];
            constraints.TryAdd("enum", new JsonArray([.. categories.Select(c => (c is JsonObject labelled ? labelled["value"] : c)?.DeepClone())]));
        }
    }

    private static void WriteMissing(JsonObject json)
    {
        if (json.Objects("missingValues").Any())
        {
            Replace(json, "missingValues", new JsonArray([.. ((JsonArray)json["missingValues"]!).Select(v => (v is JsonObject labelled ? labelled["value"] : v)?.DeepClone())]));
        }
    }

    private static void WritePerson(JsonObject contributor)
    {
        Titles([contributor]);
        var roles = (contributor["roles"] as JsonArray ?? []).Select(role => (string?)role).ToArray();
        if (roles.Length > 0 && !contributor.ContainsKey("role"))
        {
            contributor["role"] = roles.FirstOrDefault(role => MetadataReader.Roles.Contains(role)) ?? "contributor";
        }
    }

    /// <summary>Version 1 asks for a title.</summary>
    private static void Titles(IEnumerable<JsonObject> described)
    {
        foreach (var json in described.Where(json => json.Text("title") is null))
        {
            var name = string.Join(' ', new[] { json.Text("givenName"), json.Text("familyName") }.OfType<string>());
            json["title"] = name.Length > 0 ? name : json.Text("organization") ?? json.Text("path") ?? json.Text("email") ?? "untitled";
        }
    }

    private static void SmallName(JsonObject json)
    {
        if (json.Text("name") is { } name && Small(name) != name)
        {
            json.TryAdd("title", name);
            Replace(json, "name", Small(name));
        }
    }

    private static string Small(string name) => NotInNames().Replace(name.ToLowerInvariant(), "-");

    private static void Replace(JsonObject json, string name, JsonNode value)
    {
        json[Before + name] = json[name]?.DeepClone();
        json[name] = value;
    }

    [GeneratedRegex("[^-a-z0-9._/]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInNames();
}
