using System.Globalization;
using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads one node of JSON-LD that is a claim or a review of one.</summary>
internal static class ClaimReviewReader
{
    /// <summary>The set of terms whose codes are stances.</summary>
    public const string StanceSet = "stance";

    private static readonly string[] OfReview = ["@context", "@type", "@id", "claimReviewed", "itemReviewed", "author", "url", "datePublished", "reviewRating"];
    private static readonly string[] OfClaim = ["@context", "@type", "@id", "identifier", "text", "name", "author", "datePublished", "appearance", "firstAppearance", "temporalCoverage", "about", "keywords", "mentions"];
    private static readonly string[] OfRating = ["@type", "alternateName", "ratingValue", "worstRating", "bestRating"];

    /// <summary>What the node says; null where it is something else or has a fault.</summary>
    public static ReviewedClaim? Read(JsonFact node, List<LeftOut> passed)
    {
        var types = node.Kind == JsonValueKind.Object ? node.Texts("@type") : [];
        if (types.Contains("ClaimReview"))
        {
            return Review(node);
        }

        if (types.Contains("Claim"))
        {
            return Named(node, node, "text") is { } text ? Claim(node, text, node.Path) with { PassedOver = Rest(node, OfClaim, "") } : null;
        }

        if (node.Kind != JsonValueKind.Object || types.Count == 0)
        {
            node.Fault("is neither a ClaimReview nor a Claim: it has no @type");
            return null;
        }

        passed.Add(new(node.Path.Length == 0 ? "the document" : node.Path, $"is a {string.Join(" and ", types)}"));
        return null;
    }

    private static ReviewedClaim? Review(JsonFact node)
    {
        var item = node.Property("itemReviewed") is { Kind: JsonValueKind.Object } found ? found : null;
        var text = node.Text("claimReviewed") ?? item?.Text("text") ?? item?.Text("name");
        if (text is null)
        {
            node.Fault("a review of a claim needs the claim: claimReviewed, or itemReviewed with text");
            return null;
        }

        var rating = node.Property("reviewRating") is { Kind: JsonValueKind.Object } rated ? rated : null;
        var claim = item is null ? new ReviewedClaim { Path = node.Path, Text = text } : Claim(item, text, node.Path);
        return claim with
        {
            Reviewer = Name(node, "author"),
            ReviewUrl = node.Text("url"),
            Reviewed = Date(node, "datePublished"),
            Rating = rating?.Text("alternateName"),
            RatingValue = Number(rating, "ratingValue"),
            RatingWorst = Number(rating, "worstRating"),
            RatingBest = Number(rating, "bestRating"),
            PassedOver = [.. Rest(node, OfReview, ""), .. Rest(item, OfClaim, "itemReviewed."), .. Rest(rating, OfRating, "reviewRating.")],
        };
    }

    private static ReviewedClaim Claim(JsonFact claim, string text, string path) => new()
    {
        Path = path,
        Text = text,
        Identifier = claim.Property("identifier") is { Kind: JsonValueKind.String } id ? id.AsText() : claim.Text("@id"),
        Claimant = Name(claim, "author"),
        Claimed = Date(claim, "datePublished"),
        Happened = Date(claim, "temporalCoverage"),
        Proposition = claim.Property("about") is { Kind: JsonValueKind.Object } about ? about.Text("identifier") ?? about.Text("name") : claim.Text("about"),
        Stance = claim.Property("keywords") is { Kind: JsonValueKind.Object } term && term.Text("inDefinedTermSet") == StanceSet ? StanceOf(term) : null,
        Figure = claim.Property("mentions") is { Kind: JsonValueKind.Object } value && value.Text("@type") == "QuantitativeValue" ? FigureOf(value) : null,
        Appearances = [.. Addresses(claim, "firstAppearance").Concat(Addresses(claim, "appearance")).Distinct(StringComparer.Ordinal)],
    };

    private static Stance? StanceOf(JsonFact term)
    {
        var word = EnumWords<Stance>.Lower.Read(term.Text("termCode") ?? "");
        if (word.Reason is { } reason)
        {
            term.Fault($"termCode {reason}");
            return null;
        }

        return (Stance)word.Value!;
    }

    private static Figure FigureOf(JsonFact value) => new()
    {
        Low = Number(value, "minValue"),
        Best = Number(value, "value"),
        High = Number(value, "maxValue"),
        Unit = value.Text("unitText") ?? "",
        Qualifier = EnumWords<FigureQualifier>.Lower.Read(value.Text("name") ?? "").Value is FigureQualifier qualifier ? qualifier : FigureQualifier.AsStated,
        Basis = EnumWords<FigureBasis>.Lower.Read(value.Text("description") ?? "").Value as FigureBasis?,
    };

    private static string? Named(JsonFact node, JsonFact claim, string property)
    {
        var text = claim.Text(property) ?? claim.Text("name");
        if (text is null)
        {
            node.Fault($"a claim needs {property} or name");
        }

        return text;
    }

    // A name may stand by itself or in an object, and an author may be several.
    private static string? Name(JsonFact node, string property) => node.Property(property) switch
    {
        null => null,
        { Kind: JsonValueKind.Object } one => one.Text("name"),
        { Kind: JsonValueKind.Array } many => string.Join(", ", many.Items().Select(one => one.Kind == JsonValueKind.Object ? one.Text("name") : one.AsText()).OfType<string>()),
        { } text => text.AsText(),
    };

    private static IEnumerable<string> Addresses(JsonFact claim, string property)
    {
        var found = claim.Property(property);
        var all = found is null ? [] : found.Kind == JsonValueKind.Array ? found.Items() : [found];
        return all.Select(one => one.Kind == JsonValueKind.Object ? one.Text("url") ?? one.Text("@id") : one.AsText()).OfType<string>();
    }

    private static EdtfDate? Date(JsonFact node, string property)
    {
        if (node.Text(property) is not { Length: > 0 } text)
        {
            return null;
        }

        if (EdtfDate.TryParse(text, out var date, out _) || EdtfDate.TryParse(text.Split('T', ' ')[0], out date, out _))
        {
            return date;
        }

        node.Property(property)!.Fault("must be a date as ISO 8601 writes it");
        return null;
    }

    private static double? Number(JsonFact? rating, string property)
    {
        if (rating?.Property(property)?.AsLiteral() is not { Length: > 0 } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        rating.Property(property)!.Fault("must be a number");
        return null;
    }

    private static string[] Rest(JsonFact? node, string[] known, string prefix) =>
        node is null ? [] : [.. node.Properties().Select(property => property.Key).Except(known, StringComparer.Ordinal).Select(name => prefix + name)];
}
