using System.Globalization;

namespace ResearchKit;

/// <summary>The id of a text, which says where it stands: <c>article-id</c>, <c>article-id#p3</c> or <c>article-id#p3.s2</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Paragraph">The paragraph, from 1; 0 where it is the whole article.</param>
/// <param name="Sentence">The sentence, from 1; 0 where it is the whole paragraph.</param>
internal readonly record struct PassageId(string Article, int Paragraph, int Sentence)
{
    /// <summary>Reads an id; null where it has none of these forms.</summary>
    public static PassageId? Read(string id)
    {
        var hash = id.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0)
        {
            return new(id, 0, 0);
        }

        var rest = id.AsSpan(hash + 1);
        var dot = rest.IndexOf('.');
        var paragraph = Number(dot < 0 ? rest : rest[..dot], 'p');
        var sentence = dot < 0 ? 0 : Number(rest[(dot + 1)..], 's');
        return paragraph > 0 && (dot < 0 || sentence > 0) ? new(id[..hash], paragraph, sentence) : null;
    }

    /// <summary>The article of a passage's or sentence's id; null where there is none.</summary>
    public static string? ArticleOf(string? id) => id?.Split('#', 2)[0];

    private static int Number(ReadOnlySpan<char> text, char letter) =>
        text.Length > 1 && text[0] == letter && text[1] != '0'
        && int.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
