namespace ResearchKit;

/// <summary>From a result to what it rests on.</summary>
public static class Tracing
{
    /// <summary>What a claim, a contradiction, a position, a figure … rests on.</summary>
    public static EvidenceTrail Trace(this IRestsOnClaims result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Of(result.RestsOn);
    }

    /// <summary>What the results of a table rest on, each claim once.</summary>
    public static EvidenceTrail Trace(this IEnumerable<IRestsOnClaims> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return Of(results.SelectMany(result => result.RestsOn));
    }

    /// <summary>Where an event stands in the data, and what reports it.</summary>
    public static EventTrail Trace(this Event e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new([Row(e)]);
    }

    /// <summary>Where events stand in the data, and what reports them; each once.</summary>
    public static EventTrail Trace(this IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new([.. events.DistinctBy(e => e.Id).Select(Row)]);
    }

    /// <summary>What the marks of a chart rest on.</summary>
    internal static ChartTrail Trace(IEnumerable<ChartMark> marks) => new(
    [
        .. marks.SelectMany(mark => mark.Events.Select(e => new TracedMark(mark.Name, null, Row(e)))
            .Concat(mark.Claims.DistinctBy(claim => claim.Id).Select(claim => new TracedMark(mark.Name, Row(claim), null)))),
    ]);

    private static EvidenceTrail Of(IEnumerable<Claim> claims) => new([.. claims.DistinctBy(claim => claim.Id).Select(Row)]);

    private static TracedEvent Row(Event e)
    {
        if (e.Study is not { } study || !study.Events.TryGet(e.Id, out _))
        {
            return new(e, null, null, null);
        }

        var words = e.Passage is { } passage ? study.Corpus.Find(passage) : null;
        var (file, line) = study.PlaceOf("events", "event_id", e.Id);
        return new(e, file, line, words);
    }

    private static TracedClaim Row(Claim claim)
    {
        if (claim.Proposition.Study is not { } study || !study.Claims.TryGet(claim.Id, out _))
        {
            return new(claim, null, null, null);
        }

        var words = claim.Evidence.Passage is { } passage ? study.Corpus.Find(passage) : null;
        var (file, line) = study.PlaceOf("claims", "claim_id", claim.Id);
        return new(claim, file, line, words);
    }
}
