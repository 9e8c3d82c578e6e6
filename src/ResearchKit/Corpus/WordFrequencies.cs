using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How often words occur, for each kind of text by itself: the most frequent first, equals by the alphabet.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<WordFrequencies>))]
public sealed class WordFrequencies : Table<WordFrequency>
{
    private WordFrequencies(IReadOnlyList<WordFrequency> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "words, each kind of text by itself";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<WordFrequency>> Columns => All;

    internal static WordFrequencies Of(IEnumerable<Article> articles, IReadOnlySet<string> except) =>
        new([.. articles.GroupBy(article => article.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .SelectMany(kind => OfKind(kind.Key, kind, except))]);

    private static IEnumerable<WordFrequency> OfKind(string kind, IEnumerable<Article> articles, IReadOnlySet<string> except)
    {
        var counts = new Dictionary<string, (int Count, int Texts)>(StringComparer.Ordinal);
        var total = 0;
        foreach (var article in articles)
        {
            var forms = article.Passages.SelectMany(passage => WordSplitter.Split(passage.Text)).Select(word => word.Form).ToList();
            total += forms.Count;
            foreach (var word in forms.GroupBy(form => form, StringComparer.Ordinal))
            {
                var before = counts.GetValueOrDefault(word.Key);
                counts[word.Key] = (before.Count + word.Count(), before.Texts + 1);
            }
        }

        return counts.Where(word => !except.Contains(word.Key))
            .OrderByDescending(word => word.Value.Count).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => new WordFrequency(word.Key, kind, word.Value.Count, word.Value.Texts, 1000.0 * word.Value.Count / total));
    }

    private static IReadOnlyList<Column<WordFrequency>> All { get; } =
    [
        new("word", typeof(string), row => row.Word),
        new("kind", typeof(string), row => row.Kind),
        new("count", typeof(long), row => (long)row.Count),
        new("texts", typeof(long), row => (long)row.Texts),
        new("per_thousand", typeof(double), row => row.PerThousand),
    ];
}
