using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A keyword in context: every place at which it occurs, articles before briefs, in the order of the texts.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Concordance>))]
public sealed class Concordance : SelectableTable<Concordance, ConcordanceLine>
{
    private readonly string _keyword;

    internal Concordance(string keyword, IReadOnlyList<ConcordanceLine> lines)
        : base(lines) => _keyword = keyword;

    /// <summary>What was looked for, and in texts of which kinds it was found: the kinds are never mixed in silence.</summary>
    public override string Name => $"lines with '{_keyword}'{(Count == 0 ? "" : $", {KindsInWords}")}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<ConcordanceLine>> Columns => All;

    /// <summary>The number of lines from texts of each kind.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Kinds => [.. ArticleKinds.All
        .Select(kind => KeyValuePair.Create(kind, this.Count(line => line.Kind == kind)))
        .Where(count => count.Value > 0)];

    /// <summary>The left context stands to the right, so that the keywords stand under one another.</summary>
    private protected override IReadOnlyList<ShownColumn<ConcordanceLine>> Shown =>
    [
        new("passage", line => line.PassageId),
        new(new GridHead("left", IsNumber: true), line => line.Left),
        new("keyword", line => line.Keyword),
        new("right", line => line.Right),
        new("kind", line => line.Kind),
    ];

    private protected override Concordance Holding(IReadOnlyList<ConcordanceLine> rows) => new(_keyword, rows);

    private string KindsInWords => Kinds.Count == 1
        ? $"all from {Kinds[0].Key}s"
        : string.Join(" and ", Kinds.Select(kind => FormattableString.Invariant($"{kind.Value:N0} from {kind.Key}s")));

    /// <summary>Looks for a keyword in the paragraphs of articles.</summary>
    internal static Concordance Of(IEnumerable<Article> articles, string keyword, int window)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        var patterns = WordPattern.Read(keyword);
        var byKind = articles.OrderBy(article => ArticleKinds.Order(article.Kind));
        var lines = byKind.SelectMany(article => article.Passages.SelectMany(passage => Lines(article, passage, patterns, window)));
        return new(keyword, [.. lines]);
    }

    private static IEnumerable<ConcordanceLine> Lines(
        Article article, Passage passage, IReadOnlyList<WordPattern> patterns, int window)
    {
        var words = WordSplitter.Split(passage.Text).ToList();
        for (var i = 0; i + patterns.Count <= words.Count; i++)
        {
            if (MatchesAt(words, i, patterns))
            {
                var last = i + patterns.Count - 1;
                var (from, to) = (words[Math.Max(0, i - window)].Start, words[Math.Min(words.Count - 1, last + window)].End);
                var (start, end) = (words[i].Start, words[last].End);
                yield return new(
                    OneLine(passage.Text[from..start]),
                    OneLine(passage.Text[start..end]),
                    OneLine(passage.Text[end..Math.Max(end, to)]),
                    passage.Id,
                    article.Kind);
            }
        }
    }

    private static bool MatchesAt(List<Word> words, int at, IReadOnlyList<WordPattern> patterns)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            if (!patterns[i].Matches(words[at + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    private static IReadOnlyList<Column<ConcordanceLine>> All { get; } =
    [
        new("left", typeof(string), line => line.Left),
        new("keyword", typeof(string), line => line.Keyword),
        new("right", typeof(string), line => line.Right),
        new("passage", typeof(string), line => line.PassageId),
        new("kind", typeof(string), line => line.Kind),
    ];
}
