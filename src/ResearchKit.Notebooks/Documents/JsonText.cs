using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>
/// Writes JSON as Jupyter does: what was read keeps the very characters it was read from (numbers, escapes), what is
/// new is written as Python's <c>json.dumps(ensure_ascii=False)</c> writes it.
/// </summary>
internal sealed class JsonText(StringBuilder target, NotebookLayout layout)
{
    public void Write(JsonNode? node, int depth = 0)
    {
        switch (node)
        {
            case null: target.Append("null"); break;
            case JsonObject o: WriteObject(o, depth); break;
            case JsonArray a: WriteArray(a, depth); break;
            case JsonValue v: WriteValue(v); break;
        }
    }

    private void WriteObject(JsonObject value, int depth)
    {
        var separator = "{";
        foreach (var (name, member) in value)
        {
            target.Append(separator);
            BreakLine(depth + 1);
            WriteString(name);
            target.Append(layout.Indent is null ? ":" : ": ");
            Write(member, depth + 1);
            separator = ",";
        }

        Close(value.Count, "{", "}", depth);
    }

    private void WriteArray(JsonArray value, int depth)
    {
        var separator = "[";
        foreach (var item in value)
        {
            target.Append(separator);
            BreakLine(depth + 1);
            Write(item, depth + 1);
            separator = ",";
        }

        Close(value.Count, "[", "]", depth);
    }

    private void Close(int count, string open, string close, int depth)
    {
        if (count == 0)
            target.Append(open);
        else
            BreakLine(depth);
        target.Append(close);
    }

    private void BreakLine(int depth)
    {
        if (layout.Indent is null)
            return;
        target.Append(layout.NewLine);
        for (var i = 0; i < depth; i++)
            target.Append(layout.Indent);
    }

    private void WriteValue(JsonValue value)
    {
        if (value.TryGetValue<JsonElement>(out var element))
            target.Append(element.GetRawText());
        else if (value.TryGetValue<string>(out var text))
            WriteString(text);
        else
            target.Append(value.ToJsonString());
    }

    private void WriteString(string value)
    {
        target.Append('"');
        for (var i = 0; i < value.Length; i++)
            i += WriteCharacter(value, i);
        target.Append('"');
    }

    /// <returns>1 where the character is a pair of surrogates, written whole; otherwise 0.</returns>
    private int WriteCharacter(string value, int at)
    {
        var c = value[at];
        if (char.IsSurrogatePair(value, at))
        {
            target.Append(c).Append(value[at + 1]);
            return 1;
        }

        if (Escape(c) is { } escape)
            target.Append(escape);
        else
            target.Append(c);
        return 0;
    }

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\f' => "\\f",
        '\b' => "\\b",
        _ when c < ' ' || char.IsSurrogate(c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };
}
