using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How often words occur, for each kind of text by itself: the most frequent first, equals by the alphabet.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<WordFrequencies>))]
public sealed class WordFrequencies : SelectableTable<WordFrequencies, WordFrequency>
{
    private WordFrequencies(IReadOnlyList<WordFrequency> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name =>
        $"words, each kind of text by itself: {string.Join(", ", this.GroupBy(row => row.Kind).Select(Counted))}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<WordFrequency>> Columns => All;

    internal static WordFrequencies Of(IEnumerable<Article> articles, IReadOnlySet<string> except) =>
        new([.. articles.GroupBy(article => article.Kind).OrderBy(kind => ArticleKinds.Order(kind.Key))
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

    private protected override IReadOnlyList<ShownColumn<WordFrequency>> Shown =>
    [
        new("word", row => row.Word),
        new("kind", row => row.Kind),
        new(new GridHead("count", IsNumber: true), row => CellText.Of((long)row.Count)),
        new(new GridHead("texts", IsNumber: true), row => CellText.Of((long)row.Texts)),
        new(new GridHead("per thousand", IsNumber: true), row => row.PerThousand.ToString("0.0", CultureInfo.InvariantCulture)),
    ];

    private protected override WordFrequencies Holding(IReadOnlyList<WordFrequency> rows) => new(rows);

    private static string Counted(IGrouping<string, WordFrequency> kind) =>
        FormattableString.Invariant($"{kind.Count():N0} of {kind.Key}s");

    private static IReadOnlyList<Column<WordFrequency>> All { get; } =
    [
        new("word", typeof(string), row => row.Word),
        new("kind", typeof(string), row => row.Kind),
        new("count", typeof(long), row => (long)row.Count),
        new("texts", typeof(long), row => (long)row.Texts),
        new("per_thousand", typeof(double), row => row.PerThousand),
    ];
}
