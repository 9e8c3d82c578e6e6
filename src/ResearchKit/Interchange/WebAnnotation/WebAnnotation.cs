using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Where claims stand in their articles, as W3C Web Annotations (www.w3.org/TR/annotation-model, 2017).</summary>
/// <remarks>
/// Each annotation has two selectors of the same span: the quotation with what stands before and after it, and its place, which counts
/// Unicode code points of the article's paragraphs set apart by one blank line (<see cref="Article.Text"/>). On the page at the
/// address the places differ, since a page has more than the article; there the quotation finds it.
/// </remarks>
public static class WebAnnotation
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";
    private const int Around = 32;

    /// <summary>The spans of claims as an AnnotationPage: claim, actor, stance, proposition, date, figure, whom it cites and what it repeats as tags, the summary as description.</summary>
    /// <param name="claims">The claims. Those without a passage, or whose passage is not in the corpus, are left out, with the reason.</param>
    /// <param name="corpus">The articles.</param>
    public static Exported ToWebAnnotation(this IEnumerable<Claim> claims, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (items, left) = (new List<JsonNode?>(), new List<LeftOut>());
        foreach (var claim in claims)
        {
            if (PassageSpan.Find(corpus, claim.Evidence.Passage) is { } span)
            {
                items.Add(Annotation(claim, span));
            }
            else
            {
                left.Add(new(claim.Id, claim.Evidence.Passage is null ? "it cites a page, not a passage of an article" : $"the corpus has no {claim.Evidence.Passage}"));
            }
        }

        var page = JsonWriting.Object(
            ("@context", Context), ("id", Name(string.Concat(items.Select(item => (string?)item!["id"])))), ("type", "AnnotationPage"), ("items", new JsonArray([.. items])));
        return new("W3C Web Annotation", JsonWriting.Text(page), items.Count, left);
    }

    /// <summary>Spans from annotations that others or <see cref="ToWebAnnotation"/> wrote: one, a list, an AnnotationPage or a collection with its first page in it.</summary>
    /// <param name="json">The JSON-LD.</param>
    /// <param name="corpus">The articles that they are about.</param>
    /// <exception cref="InvalidInterchangeException">It is no JSON, or a span is not to be found; the exception has every fault with its path.</exception>
    public static IReadOnlyList<ClaimSpan> Read(string json, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return JsonReading.Of(json, "annotation", (root, _) => (IReadOnlyList<ClaimSpan>)
            [.. JsonReading.Items(root.Property("first") is { Kind: JsonValueKind.Object } first ? first : root, "items").Select(item => AnnotationReader.Span(item, corpus)).OfType<ClaimSpan>()]);
    }

    private static JsonObject Annotation(Claim claim, PassageSpan span) => JsonWriting.Object(
        ("id", Name($"{claim.Id}\n{span.Article.Id}\n{span.Quote}")),
        ("type", "Annotation"),
        ("motivation", "classifying"),
        ("body", JsonWriting.List(
        [
            Body("identifying", claim.Id), Body("tagging", $"actor: {claim.Actor.Id}"), Body("tagging", $"stance: {EnumWords<Stance>.Lower[claim.Stance]}"),
            Body("tagging", $"proposition: {claim.Proposition.Id}"), Body("tagging", $"said: {claim.Date}"),
            .. claim.Figure is { } figure ? [Body("tagging", $"figure: {figure}")] : (JsonObject[])[],
            .. claim.Evidence.Chain.Select(cited => Body("tagging", $"cites: {cited.Id}")), .. claim.SameAs is { } original ? [Body("tagging", $"same as: {original}")] : (JsonObject[])[],
            Body("describing", claim.Summary),
        ])),
        ("target", JsonWriting.Object(("source", span.Source), ("selector", JsonWriting.List([Quote(span), Position(span)])))));

    private static JsonObject Body(string purpose, string value) => JsonWriting.Object(("type", "TextualBody"), ("purpose", purpose), ("value", value));

    private static JsonObject Quote(PassageSpan span) => JsonWriting.Object(
        ("type", "TextQuoteSelector"), ("exact", span.Quote), ("prefix", span.Before(Around)), ("suffix", span.After(Around)));

    private static JsonObject Position(PassageSpan span) => JsonWriting.Object(
        ("type", "TextPositionSelector"), ("start", CodePoints.Count(span.Article.Text, span.Start)), ("end", CodePoints.Count(span.Article.Text, span.End)));

    // A name made of content (RFC 9562, version 8), so that the same claim has the same name each time.
    private static string Name(string content)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content))[..16];
        (hash[6], hash[8]) = ((byte)((hash[6] & 0x0F) | 0x80), (byte)((hash[8] & 0x3F) | 0x80));
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }
}
