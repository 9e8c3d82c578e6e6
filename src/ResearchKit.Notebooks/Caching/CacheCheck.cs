namespace ResearchKit.Notebooks;

/// <summary>Whether the outputs of cells tagged <c>cache</c> were kept of what is here now, as far as their metadata say.</summary>
/// <param name="cache">The cache, for what cells rest on.</param>
public sealed class CacheCheck(CellCache cache) : IPreCheck
{
    /// <inheritdoc/>
    public string Name => "cache";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        try
        {
            return Task.FromResult<IReadOnlyList<Finding>>([.. Check(subject)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult<IReadOnlyList<Finding>>([new(FindingKind.Warning, Name, $"what kept outputs rest on cannot be read: {e.Message}")]);
        }
    }

    private IEnumerable<Finding> Check(VerifySubject subject)
    {
        var places = CellNumbers.ToRun(subject.Committed).ToList();
        var noted = places.Where(place => subject.Committed.Cells[place].HasTag(CellTags.Cache) && CacheNote.Of(subject.Committed.Cells[place]) is not null).ToList();
        if (noted.Count == 0)
            yield break;
        var grounds = cache.Grounds(subject, noted);
        foreach (var place in noted.Where(place => CellCache.NoteOf(grounds[place]) != CacheNote.Of(subject.Committed.Cells[place])))
            yield return new(FindingKind.Warning, Name, "its outputs were kept of other code, parameters, data or packages than are here", places.IndexOf(place) + 1);
    }
}
