using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>
/// The format's "multi-line string": a string, or an array of strings that are joined without anything between.
/// Described at https://nbformat.readthedocs.io/en/latest/format_description.html.
/// </summary>
internal static partial class MultilineText
{
    /// <summary>The text that a node holds, or null if it holds none.</summary>
    public static string? Read(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(line => ReadLine(line) ?? "")),
        _ => ReadLine(node),
    };

    /// <summary>Whether a node can be read as text.</summary>
    public static bool IsText(JsonNode? node) => node switch
    {
        JsonArray lines => lines.All(IsString),
        _ => IsString(node),
    };

    /// <summary>The text as an array of lines that keep their ends, which is how Jupyter saves it.</summary>
    public static JsonArray Write(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }

        return lines;
    }

    private static bool IsString(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static string? ReadLine(JsonNode? node) => IsString(node) ? ReadString(node!.AsValue()) : null;

    /// <summary>A string's text; half of a surrogate pair, which JSON can hold and .NET cannot read, becomes U+FFFD.</summary>
    private static string ReadString(JsonValue value)
    {
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            var raw = value.GetValue<JsonElement>().GetRawText();
            return JsonSerializer.Deserialize<string>(Escape().Replace(raw, m => m.Groups["whole"].Success ? m.Value : "\\ufffd"))!;
        }
    }

    /// <summary>An escape of JSON: a whole character's, or that of half a surrogate pair.</summary>
    [GeneratedRegex(@"(?<whole>\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\[^u]|\\u(?![dD][89a-fA-F])\w{4})|\\u\w{4}")]
    private static partial Regex Escape();

    /// <summary>Lines end where Python's <c>str.splitlines</c> ends them, so that Jupyter would save the same.</summary>
    private static int EndOfLine(string text, int start)
    {
        var at = text.AsSpan(start).IndexOfAny(LineEnds);
        if (at < 0)
            return text.Length;
        at += start;
        var isPair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
        return at + (isPair ? 2 : 1);
    }

    private static readonly SearchValues<char> LineEnds =
        SearchValues.Create("\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029");
}
