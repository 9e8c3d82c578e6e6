namespace ResearchKit;

/// <summary>Who contradicts whom.</summary>
public enum ContradictionKind
{
    /// <summary>One actor denies what another asserts.</summary>
    BetweenActors,

    /// <summary>One office of a government denies what another office of it asserts.</summary>
    /// <remarks>An office is an actor with a country whose kind is neither <c>media</c> nor <c>group</c>.</remarks>
    WithinGovernment,

    /// <summary>An actor denies what it asserts at another time, or in another statement.</summary>
    OwnReversal,
}
