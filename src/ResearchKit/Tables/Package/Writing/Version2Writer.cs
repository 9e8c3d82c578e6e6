using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Puts a description into the words of version 2 of the standard.</summary>
internal static class Version2Writer
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    /// <summary>The description, changed in place.</summary>
    public static JsonObject Write(JsonObject package)
    {
        var isNew = package.Text("$schema")?.Contains("/profiles/1.", StringComparison.Ordinal) == false;
        var isTabular = package.Text("profile") is { } profile && profile.Contains("tabular-data-package", StringComparison.Ordinal);
        package.Lead(("$schema", isNew ? package.Text("$schema") : Profile));
        DropUsual(package, "data-package", "tabular-data-package");
        foreach (var contributor in package.Objects("contributors").Where(c => c.ContainsKey("role")))
        {
            contributor.Rename("role", "roles");
            contributor.AsList("roles");
        }

        foreach (var resource in package.Objects("resources"))
        {
            Write(resource, isTabular, isNew);
        }

        return package;
    }

    private static void Write(JsonObject resource, bool isTabular, bool isNew)
    {
        if (isTabular || resource.Text("profile")?.Contains("tabular-data-resource", StringComparison.Ordinal) == true)
        {
            resource.Rename("profile", "type");
            resource["type"] = "table";
        }

        DropUsual(resource, "data-resource");
        resource.Rename("url", "path");
        (resource["dialect"] as JsonObject)?.Remove("csvddfVersion");
        (resource["dialect"] as JsonObject)?.Remove("caseSensitiveHeader");
        if (resource["schema"] is JsonObject schema)
        {
            WriteSchema(schema, isNew);
        }
    }

    private static void WriteSchema(JsonObject schema, bool isNew)
    {
        schema.AsList("primaryKey");
        foreach (var key in schema.Objects("foreignKeys"))
        {
            key.AsList("fields");
            if (key["reference"] is JsonObject reference)
            {
                reference.AsList("fields");
                _ = reference.Text("resource") is "" && reference.Remove("resource");
            }
        }

        foreach (var field in schema.Objects("fields"))
        {
            if (field.Text("format") is { } format && format.StartsWith("fmt:", StringComparison.Ordinal))
            {
                field["format"] = format[4..];
            }

            if (!isNew && !field.ContainsKey("type"))
            {
                // What has no type is text in version 1, and anything in version 2.
                field["type"] = "string";
            }
        }
    }

    /// <summary>Drops a profile that says no more than the standard itself; one's own stays.</summary>
    private static void DropUsual(JsonObject json, params string[] profiles)
    {
        if (json.Text("profile") is { } profile && profiles.Any(usual => profile == usual || profile.EndsWith($"/{usual}.json", StringComparison.Ordinal)))
        {
            json.Remove("profile");
        }
    }
}
