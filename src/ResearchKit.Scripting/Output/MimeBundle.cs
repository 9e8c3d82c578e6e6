using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>One value in several representations, richest first.</summary>
/// <param name="Items">A representation for each MIME type, none twice.</param>
public sealed record MimeBundle(ImmutableArray<MimeData> Items)
{
    /// <summary>A bundle of plain text alone.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The bundle.</returns>
    public static MimeBundle OfText(string text) => new([new MimeData(MimeTypes.Plain, text)]);

    /// <summary>A bundle of HTML with a plain text beside it.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="text">What shows where HTML does not.</param>
    /// <returns>The bundle.</returns>
    public static MimeBundle OfHtml(string html, string text) =>
        new([new MimeData(MimeTypes.Html, html), new MimeData(MimeTypes.Plain, text)]);

    /// <summary>MIME type → content.</summary>
    public IReadOnlyDictionary<string, string> Data => Items.ToDictionary(item => item.MimeType, item => item.Content);

    /// <summary>The content of one MIME type.</summary>
    /// <param name="mimeType">The MIME type.</param>
    /// <returns>The content, or <see langword="null"/> when the bundle has no such type.</returns>
    public string? this[string mimeType] => Items.FirstOrDefault(item => item.MimeType == mimeType)?.Content;
}
