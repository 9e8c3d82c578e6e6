namespace ResearchKit;

/// <summary>What the values of a variable say: how far apart two of them are.</summary>
public enum Scale
{
    /// <summary>Names: two values are the same or not.</summary>
    Nominal,

    /// <summary>Ranks: two values are as far apart as there are values between them.</summary>
    Ordinal,

    /// <summary>Numbers of which differences mean something.</summary>
    Interval,

    /// <summary>Numbers from zero of which ratios mean something: 1 and 2 are as far apart as 1,000 and 2,000.</summary>
    Ratio,
}

/// <summary>How Cohen's κ counts two categories that are near each other.</summary>
public enum KappaWeights
{
    /// <summary>Every disagreement counts whole.</summary>
    None,

    /// <summary>A disagreement counts by the number of steps between the categories (Cicchetti and Allison 1971).</summary>
    Linear,

    /// <summary>A disagreement counts by the square of that number (Fleiss and Cohen 1973).</summary>
    Squared,
}
