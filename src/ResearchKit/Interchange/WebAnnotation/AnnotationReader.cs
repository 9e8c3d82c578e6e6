using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads one annotation, and finds its span.</summary>
internal static class AnnotationReader
{
    /// <summary>The span; null where there is a fault, which is reported.</summary>
    public static ClaimSpan? Span(JsonFact annotation, Corpus corpus)
    {
        if (annotation.Kind != JsonValueKind.Object || !annotation.Texts("type").Contains("Annotation"))
        {
            annotation.Fault("is no annotation: it needs the type Annotation");
            return null;
        }

        return annotation.Property("target") is not { } targets ? Missing(annotation, "an annotation needs a target")
            : Target(targets) is not { } target ? null
            : Article(target, corpus) is not { } article ? null
            : Stretch(target, article) is not var (start, end) ? null
            : new ClaimSpan(article.Id, PassageSpan.Holding(article, start, end).Id, article.Text[start..end], start, end)
            {
                Annotation = annotation.Text("id"),
                Claim = Bodies(annotation).FirstOrDefault(body => body.Purpose == "identifying").Value,
                Tags = [.. Bodies(annotation).Where(body => body.Purpose == "tagging").Select(body => body.Value)],
                Notes = [.. Bodies(annotation).Where(body => body.Purpose is not ("tagging" or "identifying")).Select(body => body.Value)],
            };
    }

    private static ClaimSpan? Missing(JsonFact fact, string reason)
    {
        fact.Fault(reason);
        return null;
    }

    private static JsonFact? Target(JsonFact targets)
    {
        var all = targets.Kind == JsonValueKind.Array ? targets.Items().ToList() : [targets];
        if (all is [{ Kind: JsonValueKind.Object } one])
        {
            return one;
        }

        targets.Fault("must be one part of an article, with source and selector");
        return null;
    }

    private static Article? Article(JsonFact target, Corpus corpus)
    {
        if (target.Property("source") is not { } source)
        {
            target.Fault("needs a source: the article's address");
            return null;
        }

        var address = source.Kind == JsonValueKind.Object ? source.Text("id") : source.AsText();
        var article = corpus.FirstOrDefault(a => a.Url == address || $"articles/{a.Id}.md" == address || a.Id == address);
        if (article is null)
        {
            source.Fault("no article of the corpus stands at this address");
        }

        return article;
    }

    // By its place if the quotation stands there, else by the quotation.
    private static (int Start, int End)? Stretch(JsonFact target, Article article)
    {
        var selectors = target.Property("selector") is not { } selector ? [] : selector.Kind == JsonValueKind.Array ? selector.Items().ToList() : [selector];
        var quote = selectors.Find(s => s.Text("type") == "TextQuoteSelector");
        var place = selectors.Find(s => s.Text("type") == "TextPositionSelector");
        if (quote is null && place is null)
        {
            target.Fault("needs a TextQuoteSelector or a TextPositionSelector");
            return null;
        }

        var (exact, at) = (quote?.Text("exact"), place is null ? null : Place(place, article));
        return quote is null ? at
            : exact is not { Length: > 0 } ? Fault(quote, "needs the quotation, exact")
            : at is var (start, end) && article.Text[start..end] == exact ? at
            : ByQuote(quote, exact, article);
    }

    private static (int Start, int End)? Place(JsonFact place, Article article)
    {
        if (place.Whole("start") is not { } start || place.Whole("end") is not { } end)
        {
            return Fault(place, "needs start and end");
        }

        var (from, to) = (CodePoints.Units(article.Text, start), CodePoints.Units(article.Text, end));
        return from < 0 || to < from ? Fault(place, FormattableString.Invariant($"{start} to {end} is no stretch of {article.Id}, which has {CodePoints.Count(article.Text, article.Text.Length)} characters")) : (from, to);
    }

    private static (int Start, int End)? ByQuote(JsonFact quote, string exact, Article article)
    {
        var (prefix, suffix) = (quote.Text("prefix") ?? "", quote.Text("suffix") ?? "");
        var found = new List<int>();
        for (var at = article.Text.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            if (article.Text.AsSpan(0, at).EndsWith(prefix, StringComparison.Ordinal) && article.Text.AsSpan(at + exact.Length).StartsWith(suffix, StringComparison.Ordinal))
            {
                found.Add(at);
            }
        }

        return found is [var start] ? (start, start + exact.Length)
            : Fault(quote, found.Count == 0 ? $"the quotation does not stand in {article.Id}, or not between that prefix and suffix" : FormattableString.Invariant($"the quotation stands in {article.Id} {found.Count} times, and prefix and suffix do not tell which is meant"));
    }

    private static (int Start, int End)? Fault(JsonFact fact, string reason)
    {
        fact.Fault(reason);
        return null;
    }

    private static List<(string? Purpose, string Value)> Bodies(JsonFact annotation)
    {
        if (annotation.Property("body") is not { } body)
        {
            return annotation.Text("bodyValue") is { } value ? [(null, value)] : [];
        }

        var all = body.Kind == JsonValueKind.Array ? body.Items() : [body];
        return [.. all.Select(item => item.Kind == JsonValueKind.Object ? (item.Text("purpose"), item.Text("value") ?? item.Text("id") ?? "") : (null, item.AsText() ?? ""))];
    }
}
