namespace ResearchKit.Notebooks;

/// <summary>Which cells of a run keep the outputs of an earlier one, and why the others tagged <c>cache</c> do not.</summary>
internal sealed class CachePlan
{
    private readonly CellCache? _cache;
    private readonly VerifySubject _subject;
    private readonly IReadOnlyDictionary<int, Fingerprint> _grounds = new Dictionary<int, Fingerprint>();
    private readonly Dictionary<int, KeptOutputs> _kept = [];
    private readonly Dictionary<int, string> _whyRun = [];

    /// <summary>Plans a run.</summary>
    /// <param name="subject">The notebook as it is about to be run.</param>
    /// <param name="options">How; without a cache nothing is kept.</param>
    public CachePlan(VerifySubject subject, RunOptions options)
    {
        _cache = options.Cache;
        _subject = subject;
        var places = CellNumbers.ToRun(subject.Committed).Where(place => !options.IsSkipped(subject.Committed.Cells[place])).ToList();
        var tagged = places.Where(place => subject.Committed.Cells[place].HasTag(CellTags.Cache)).ToList();
        if (_cache is null || tagged.Count == 0)
            return;
        try
        {
            _grounds = _cache.Grounds(subject, tagged);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tagged.ForEach(place => _whyRun[place] = "a file that it rests on cannot be read");
            return;
        }

        var needs = new CellNeeds(subject.Committed, subject.IsCSharp);
        foreach (var place in Enumerable.Reverse(tagged))
            Decide(_cache, place, needs, [.. places.Where(later => later > place && !_kept.ContainsKey(later))]);
    }

    /// <summary>What is kept of a cell; null for one that is to run.</summary>
    public KeptOutputs? Kept(int place) => _kept.GetValueOrDefault(place);

    /// <summary>Why a cell that is tagged <c>cache</c> is run; null where it is not run, or not tagged.</summary>
    public string? WhyRun(int place) => _whyRun.GetValueOrDefault(place);

    /// <summary>Takes down what a cell has given, and what that rests on.</summary>
    public void Keep(int place, CodeCell cell)
    {
        if (!_grounds.TryGetValue(place, out var ground))
            return;
        CacheNote.Write(cell, CellCache.NoteOf(ground));
        if (!_kept.ContainsKey(place))
            _cache!.Keep(_subject, place, ground, cell);
    }

    private void Decide(CellCache cache, int place, CellNeeds needs, IReadOnlyList<int> laterCells)
    {
        var kept = cache.Find(_subject, place, _grounds[place]);
        var why = !cache.Reuses ? "as asked"
            : kept is null ? cache.WhyNone(_subject, place, _grounds[place])
            : needs.Hazard(place) ?? Needed(place, needs, laterCells);
        if (why is null)
            _kept[place] = kept!;
        else
            _whyRun[place] = why;
    }

    private string? Needed(int place, CellNeeds needs, IReadOnlyList<int> laterCells)
    {
        var cells = _subject.Committed.Cells;
        var texts = Enumerable.Range(place + 1, cells.Count - place - 1).Where(later => cells[later] is MarkdownCell text && !text.HasTag(CellTags.SkipExecution));
        return laterCells.Select(later => (Who: $"cell {Number(later)}", What: needs.Of(later, place)))
            .Concat(texts.Select(later => (Who: "a text below", What: needs.Of(later, place))))
            .Where(need => need.What is not null)
            .Select(need => $"{need.Who} {need.What}")
            .FirstOrDefault();
    }

    private string Number(int place) =>
        FormattableString.Invariant($"{CellNumbers.ToRun(_subject.Committed).Count(other => other <= place)}");
}
