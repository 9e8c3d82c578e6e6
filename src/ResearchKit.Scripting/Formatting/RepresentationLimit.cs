using System.Globalization;
using System.Net;

namespace ResearchKit.Scripting;

/// <summary>Keeps a value's representations to a size that a notebook can carry, and says what was cut.</summary>
internal static class RepresentationLimit
{
    private const int ExcerptLength = 10_000;

    public static MimeBundle Apply(MimeBundle bundle, int limit) =>
        bundle.Items.All(item => item.Content.Length <= limit)
            ? bundle
            : new MimeBundle([.. bundle.Items.Select(item => Cut(item, limit)).OfType<MimeData>()]);

    // A JSON or base64 text cannot be cut: it is left out, and the plain text beside it stays.
    private static MimeData? Cut(MimeData item, int limit) => item switch
    {
        _ when item.Content.Length <= limit => item,
        { MimeType: MimeTypes.Html } => item with
        {
            Content = $"<pre>{WebUtility.HtmlEncode(Excerpt(item.Content))}</pre><p>{Note(item, "HTML")}</p>",
        },
        { IsJson: false } when item.MimeType.StartsWith("text/", StringComparison.Ordinal) => item with
        {
            Content = $"{item.Content[..limit]}\n{Note(item, "text", limit)}",
        },
        _ => null,
    };

    private static string Excerpt(string text) => text[..Math.Min(text.Length, ExcerptLength)];

    private static string Note(MimeData item, string what, int kept = ExcerptLength) => string.Create(
        CultureInfo.InvariantCulture,
        $"… cut: this {what} has {item.Content.Length:N0} characters, of which {Math.Min(kept, item.Content.Length):N0} are shown");
}
