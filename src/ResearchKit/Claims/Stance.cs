namespace ResearchKit;

/// <summary>How an actor stood to a proposition on a day.</summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Sees no evidence, or calls it contradictory or unproved.</summary>
    Questions,

    /// <summary>Neither confirms nor denies: no comment, cannot confirm, cannot verify.</summary>
    Declines,

    /// <summary>Predicts it or cautions against it, where the proposition speaks of the present or past.</summary>
    Warns,
}
