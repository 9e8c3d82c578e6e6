using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ResearchKit.Notebooks;

/// <summary>
/// A notebook as plain text whose lines change where the notebook does: sources as they are, outputs as a reader sees them,
/// charts and images by size and hash. Counts are left out, since they change with every run.
/// </summary>
public static class NotebookText
{
    private static readonly string[] LanguageNotes = ["tags", "polyglot_notebook", "dotnet_interactive", "vscode"];

    /// <summary>The text, its lines ended by line feeds.</summary>
    public static string Of(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var text = new StringBuilder();
        WriteMetadata(text, notebook.Metadata, "notebook");
        for (var i = 0; i < notebook.Cells.Count; i++)
            Write(text, notebook.Cells[i], i + 1);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Cell cell, int number)
    {
        var kind = cell switch { CodeCell => "code", MarkdownCell => "text", _ => "raw" };
        var tags = string.Join(", ", cell.Tags);
        var name = cell.Id ?? number.ToString(CultureInfo.InvariantCulture);
        text.Append('\n').Append("== ").Append(kind).Append(' ').Append(name).Append(tags.Length > 0 ? $" [{tags}]" : "").Append('\n');
        WriteMetadata(text, Without(cell.Metadata, LanguageNotes), "cell");
        WriteLines(text, cell.Source);
        foreach (var output in cell is CodeCell code ? JoinedStreams.Of(code.Outputs) : [])
            Write(text, output);
    }

    private static void Write(StringBuilder text, Output output)
    {
        switch (output)
        {
            case DisplayOutput display:
                WriteForms(text, OutputWords.Kind(output), display.Data);
                break;
            case ExecuteResultOutput result:
                WriteForms(text, OutputWords.Kind(output), result.Data);
                break;
            default:
                text.Append("-- ").Append(OutputWords.Kind(output)).Append('\n');
                WriteLines(text, XmlText.Clean(OutputWords.Short(output)!));
                break;
        }
    }

    private static void WriteForms(StringBuilder text, string kind, JsonObject data)
    {
        var hasText = data.ContainsKey("text/plain");
        foreach (var (type, value) in data)
        {
            var shown = Shown(type, value, hasText);
            text.Append("-- ").Append(kind).Append(' ').Append(type);
            if (shown is null)
                text.Append(": ").Append(Sized(type, value));
            text.Append('\n');
            if (shown is not null)
                WriteLines(text, shown);
        }
    }

    /// <summary>What a reader would read of a form; null for what is told by size and hash.</summary>
    private static string? Shown(string type, JsonNode? value, bool hasText)
    {
        if (MimeData.IsJson(type) || !MimeData.IsText(type) || type == "image/svg+xml" || MultilineText.Read(value) is not { } text)
            return null;
        return type != "text/html" ? text : hasText ? null : HtmlText(text);
    }

    private static string Sized(string type, JsonNode? value)
    {
        var text = MimeData.IsJson(type) ? value?.ToJsonString(JsonShown.Options) : MultilineText.Read(value);
        var bytes = MimeData.IsText(type) || MimeData.IsJson(type) ? null : ImageComparison.Bytes(text ?? "");
        return ImageComparison.Shown(bytes ?? Encoding.UTF8.GetBytes(text ?? ""));
    }

    /// <summary>The text of HTML; of tables a line a row.</summary>
    private static string HtmlText(string html)
    {
        var body = HtmlComparison.Parse(html).Body!;
        var rows = body.QuerySelectorAll("tr").OfType<IHtmlTableRowElement>().Select(row => string.Join(" | ", row.Cells.Select(HtmlComparison.TextOf))).ToList();
        body.QuerySelectorAll("table").ToList().ForEach(table => table.Remove());
        return string.Join('\n', rows.Append(HtmlComparison.TextOf(body)).Where(line => line.Length > 0));
    }

    private static void WriteMetadata(StringBuilder text, JsonObject metadata, string of)
    {
        foreach (var (name, value) in metadata.OrderBy(member => member.Key, StringComparer.Ordinal))
            text.Append(of).Append(' ').Append(name).Append(": ").Append(value?.ToJsonString(JsonShown.Options) ?? "null").Append('\n');
    }

    private static JsonObject Without(JsonObject json, string[] names) =>
        new(json.Where(member => !names.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static void WriteLines(StringBuilder text, string lines)
    {
        foreach (var line in lines.TrimEnd('\n').Split('\n'))
            text.Append(line.TrimEnd('\r')).Append('\n');
    }
}
