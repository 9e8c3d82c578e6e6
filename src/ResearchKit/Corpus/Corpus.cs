using System.Diagnostics.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>The articles of a study.</summary>
/// <remarks>
/// It holds texts of two kinds, articles as published and briefs made of the tables' own summaries. What counts or
/// shows words says of which kinds they are; <see cref="OfKind"/> takes one.
/// </remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<Corpus>))]
public sealed partial class Corpus : SelectableTable<Corpus, Article>
{
    private readonly Dictionary<string, Article> _byId;

    internal Corpus(IReadOnlyList<Article> articles)
        : base(articles)
    {
        _byId = new(articles.Count, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            _byId.TryAdd(article.Id, article);
        }
    }

    /// <inheritdoc/>
    public override string Name => $"texts: {KindsInWords}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Article>> Columns => All;

    /// <summary>The kinds of its texts, each with its number, in the order in which the kinds are defined.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Kinds => _kinds ??= [.. ArticleKinds.All
        .Select(kind => KeyValuePair.Create(kind, this.Count(article => article.Kind == kind)))
        .Where(count => count.Value > 0)];

    /// <summary>The paragraphs of all articles, in order.</summary>
    public IEnumerable<Passage> Passages => this.SelectMany(article => article.Passages);

    /// <summary>The sentences of all articles, in order.</summary>
    public IEnumerable<Sentence> Sentences => this.SelectMany(article => article.Sentences);

    /// <summary>The article with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    public Article this[string id] =>
        _byId.TryGetValue(id, out var article)
            ? article
            : throw new KeyNotFoundException($"The corpus has no article '{id}'{Nearest.To(id, _byId.Keys)}.");

    /// <summary>The article with an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Article? article) => _byId.TryGetValue(id, out article);

    /// <summary>A paragraph by its id, such as <c>seed#p3</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message says what is missing.</exception>
    public Passage Passage(string id) => PassageId.Read(id) is { Paragraph: > 0, Sentence: 0 } address
        ? Passage(address) ?? throw Missing(id, address)
        : throw new KeyNotFoundException($"'{id}' is no id of a passage, such as seed#p3.");

    /// <summary>A sentence by its id, such as <c>seed#p3.s2</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message says what is missing.</exception>
    public Sentence Sentence(string id) => PassageId.Read(id) is { Sentence: > 0 } address
        ? Sentence(address) ?? throw Missing(id, address)
        : throw new KeyNotFoundException($"'{id}' is no id of a sentence, such as seed#p3.s2.");

    /// <summary>The text with an id, of an article, a paragraph or a sentence; null where there is none.</summary>
    public string? Find(string? id) => id is null || PassageId.Read(id) is not { } address ? null
        : address.Sentence > 0 ? Sentence(address)?.Text
        : address.Paragraph > 0 ? Passage(address)?.Text
        : _byId.GetValueOrDefault(id)?.Text;

    /// <summary>The texts of one kind: <c>article</c> or <c>brief</c>.</summary>
    /// <exception cref="ArgumentException">There is no such kind of text.</exception>
    public Corpus OfKind(string kind) => ArticleKinds.All.Contains(kind)
        ? Narrowed(Enumerable.Where(this, article => article.Kind == kind), Selection.Call(nameof(OfKind), kind))
        : throw new ArgumentException($"'{kind}' is no kind of text; the kinds are {string.Join(", ", ArticleKinds.All)}.", nameof(kind));

    private protected override Corpus Holding(IReadOnlyList<Article> rows) => new(rows);

    private protected override IReadOnlyList<ShownColumn<Article>> Shown =>
    [
        new("id", article => article.Id),
        new("kind", article => article.Kind),
        new("title", article => new GridCell(article.Title, article.Url)),
        new("publisher", article => article.Publisher),
        new("published", article => article.Published?.ToString()),
        new(new GridHead("words", IsNumber: true), article => CellText.Of(WordCount(article))),
    ];

    /// <summary>Its kinds and how many texts are of each: <c>1 article and 166 briefs</c>.</summary>
    internal string KindsInWords =>
        Kinds.Count == 0 ? "none" : string.Join(" and ", Kinds.Select(kind => ArticleKinds.Count(kind.Value, kind.Key)));

    private Passage? Passage(PassageId address) =>
        _byId.TryGetValue(address.Article, out var article) ? article.Passages.ElementAtOrDefault(address.Paragraph - 1) : null;

    private Sentence? Sentence(PassageId address) => Passage(address)?.Sentences.ElementAtOrDefault(address.Sentence - 1);

    private KeyNotFoundException Missing(string id, PassageId address)
    {
        var has = !_byId.TryGetValue(address.Article, out var article)
            ? $"the corpus has no article '{address.Article}'{Nearest.To(address.Article, _byId.Keys)}"
            : address.Paragraph > article.Passages.Count
                ? FormattableString.Invariant($"'{address.Article}' has {article.Passages.Count} paragraphs")
            : FormattableString.Invariant($"paragraph {address.Paragraph} has {Passage(address)!.Sentences.Count} sentences");
        return new($"There is no '{id}': {has}.");
    }

    private static long WordCount(Article article) => article.Passages.Sum(passage => (long)WordSplitter.Split(passage.Text).Count());

    private static IReadOnlyList<Column<Article>> All { get; } =
    [
        new("id", typeof(string), article => article.Id),
        new("kind", typeof(string), article => article.Kind),
        new("title", typeof(string), article => article.Title),
        new("publisher", typeof(string), article => article.Publisher),
        new("published", typeof(EdtfDate), article => article.Published),
        new("language", typeof(string), article => article.Language),
        new("paragraphs", typeof(long), article => (long)article.Passages.Count),
        new("words", typeof(long), article => WordCount(article)),
    ];

    private IReadOnlyList<KeyValuePair<string, int>>? _kinds;
}
