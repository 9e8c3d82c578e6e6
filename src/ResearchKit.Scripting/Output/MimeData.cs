namespace ResearchKit.Scripting;

/// <summary>A value in one representation.</summary>
/// <param name="MimeType">The MIME type.</param>
/// <param name="Content">Text; base64 for images other than SVG; a JSON text where <see cref="IsJson"/>.</param>
public sealed record MimeData(string MimeType, string Content)
{
    /// <summary>Whether <see cref="Content"/> is to be sent as a JSON value rather than as a string.</summary>
    public bool IsJson => MimeTypes.IsJson(MimeType);
}
