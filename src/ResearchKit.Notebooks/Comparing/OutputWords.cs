using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Names outputs, and says in short what is in them.</summary>
internal static class OutputWords
{
    public static string Kind(Output output) => output switch
    {
        StreamOutput stream => stream.Name,
        DisplayOutput => "display",
        ExecuteResultOutput => "result",
        ErrorOutput => "error",
        UnknownOutput unknown => MultilineText.Read(unknown.Json["output_type"]) ?? "output of no kind",
        _ => "output",
    };

    public static string? Short(Output? output) => output switch
    {
        null => null,
        StreamOutput stream => stream.Text,
        DisplayOutput display => Short(display.Data),
        ExecuteResultOutput result => Short(result.Data),
        ErrorOutput error => $"{error.Name}: {error.Message}",
        _ => output.ToJson().ToJsonString(JsonShown.Options),
    };

    /// <summary>One form of an output: text as it is, everything else by its size.</summary>
    public static string Short(string type, JsonNode? value)
    {
        var text = MimeData.IsJson(type) ? null : MultilineText.Read(value);
        if (text is null)
            return $"JSON, {FormattableString.Invariant($"{value?.ToJsonString(JsonShown.Options).Length ?? 4}")} characters";
        return MimeData.IsText(type) && type != "image/svg+xml" ? text : FormattableString.Invariant($"{text.Length} characters");
    }

    private static string Short(JsonObject data) =>
        MultilineText.Read(data["text/plain"]) ?? (data.Count > 0 ? string.Join(", ", data.Select(form => form.Key)) : "nothing in any form");
}
