namespace ResearchKit;

/// <summary>What is said of the reliability of a date, or of one component of it.</summary>
[Flags]
public enum EdtfQualification
{
    /// <summary>Nothing: taken as known.</summary>
    None = 0,

    /// <summary><c>?</c>: possibly so, but the source may be wrong.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: near to it, an estimate.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both uncertain and approximate.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
