namespace ResearchKit;

/// <summary>A result under one choice.</summary>
/// <param name="Choice">The choice in words.</param>
/// <param name="Claims">How many claims it takes.</param>
/// <param name="Value">The result, as text.</param>
/// <param name="Number">The result as a number, where it is one.</param>
/// <param name="Difference">By how much it differs from the result as it stands, where both are numbers.</param>
/// <param name="Changes">Whether it differs from the result as it stands.</param>
/// <param name="Fault">Why there is no result under this choice; null where there is one.</param>
public sealed record SensitivityRow(string Choice, int Claims, string? Value, double? Number, double? Difference, bool Changes, string? Fault)
{
    /// <summary>The difference as a share of the result as it stands: 0.5 is half as much again; null where there is none to reckon.</summary>
    public double? Share => Difference is { } difference && Number - difference is { } stands && stands != 0 ? difference / Math.Abs(stands) : null;
}
