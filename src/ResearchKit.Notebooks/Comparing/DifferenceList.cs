namespace ResearchKit.Notebooks;

/// <summary>Collects what differs in one cell: the first differences in full, the others as a number. Those in drawings come last, of them words first.</summary>
internal sealed class DifferenceList(ComparisonOptions options)
{
    private const int LongestShown = 2000;

    private readonly List<Difference>[] _kept = [[], [], []];
    private int _output = 1;
    private string _form = "";

    public ComparisonOptions Options => options;

    public IReadOnlyList<Difference> Kept => [.. _kept.SelectMany(kind => kind)];

    /// <summary>How many there are in all.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are in the drawings of charts.</summary>
    public int Drawn { get; private set; }

    /// <summary>How many values differ within the tolerance.</summary>
    public int Tolerated { get; set; }

    /// <summary>Says what the following differences are in.</summary>
    public void Enter(int output, string form) => (_output, _form) = (output, form);

    public void Add(string place, string? was, string? now, string? amount = null)
    {
        var difference = new Difference(_output, _form, place, Shortened(was), Shortened(now), amount);
        Count++;
        Drawn += difference.Kind == DifferenceKind.Result ? 0 : 1;
        var kept = _kept[(int)difference.Kind];
        if (kept.Count < options.MostDifferences)
            kept.Add(difference);
    }

    /// <summary>Compares pieces of text whose numbers may differ within the tolerance.</summary>
    /// <returns>Whether they count as the same.</returns>
    public bool Compare(string place, string was, string now)
    {
        if (string.Equals(was, now, StringComparison.Ordinal))
            return true;
        var (same, amount) = NumbersInText.Compare(was, now, options.Tolerance);
        if (same)
            Tolerated++;
        else
            Add(place, was, now, amount);
        return same;
    }

    private static string? Shortened(string? text) => text is null || text.Length <= LongestShown
        ? text
        : FormattableString.Invariant($"{text[..LongestShown]}… ({text.Length - LongestShown} characters more)");
}
