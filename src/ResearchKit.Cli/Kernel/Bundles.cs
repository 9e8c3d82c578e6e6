using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Kernel;

/// <summary>Turns a value as the session formats it into one as the protocol sends it.</summary>
internal static class Bundles
{
    public static Jupyter.MimeBundle Of(Scripting.MimeBundle value)
    {
        var bundle = new Jupyter.MimeBundle();
        foreach (var item in value.Items)
        {
            bundle.Add(item.MimeType, item.IsJson ? JsonNode.Parse(item.Content) : JsonValue.Create(item.Content));
        }

        return bundle;
    }
}
