namespace ResearchKit.Scripting;

/// <summary>The MIME types that the session itself speaks of.</summary>
internal static class MimeTypes
{
    public const string Plain = "text/plain";
    public const string Html = "text/html";
    public const string Markdown = "text/markdown";
    public const string Latex = "text/latex";
    public const string Csv = "text/csv";
    public const string Json = "application/json";
    public const string Plotly = "application/vnd.plotly.v1+json";
    public const string Svg = "image/svg+xml";
    public const string Mermaid = "text/vnd.mermaid";
    public const string JavaScript = "application/javascript";

    public static bool IsJson(string mimeType) =>
        mimeType is Json || mimeType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}
