namespace ResearchKit;

/// <summary>Follows claims of one stance on one proposition back to who first said it.</summary>
/// <remarks>
/// A claim comes from the last that its chain of attribution names, or, where it names none, from its actor. Where that last one speaks of the
/// proposition itself, in the same stance, and each time cites somebody, it is followed further: A reports that B says, and B says that C counted.
/// </remarks>
internal sealed class Informants
{
    private readonly ILookup<string, Claim> _byActor;
    private readonly Dictionary<string, IReadOnlyList<Actor>> _known = new(StringComparer.Ordinal);

    /// <summary>Takes claims of one stance on one proposition.</summary>
    /// <exception cref="AttributionCycleException">Claims cite each other in a circle.</exception>
    public Informants(IReadOnlyList<Claim> claims)
    {
        Claims = claims;
        _byActor = claims.ToLookup(c => c.Actor.Id, StringComparer.Ordinal);
        if (AttributionCycle.Find(claims) is { } cycle)
        {
            throw new AttributionCycleException(cycle);
        }
    }

    /// <summary>The claims.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>From whom a claim comes in the end; mostly one.</summary>
    public IReadOnlyList<Actor> Of(Claim claim) => claim.Evidence.Chain is [.., var last] ? Of(last) : [claim.Actor];

    private IReadOnlyList<Actor> Of(Actor actor)
    {
        if (!_known.TryGetValue(actor.Id, out var origins))
        {
            var own = _byActor[actor.Id].ToList();
            origins = own.Count == 0 || own.Exists(c => c.Evidence.Chain.Count == 0) ? [actor] : [.. own.SelectMany(Of).DistinctBy(a => a.Id)];
            _known[actor.Id] = origins;
        }

        return origins;
    }
}
