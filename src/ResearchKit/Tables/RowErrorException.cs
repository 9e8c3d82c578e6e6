namespace ResearchKit;

/// <summary>Data that cannot be taken as they are, with all their faults.</summary>
public abstract class RowErrorException : Exception
{
    private const int Listed = 20;

    /// <summary>An exception for these faults.</summary>
    /// <param name="opening">The message's first sentence.</param>
    /// <param name="errors">The faults.</param>
    /// <param name="closing">What to do about them.</param>
    private protected RowErrorException(string opening, IReadOnlyList<RowError> errors, string closing)
        : base(Describe(opening, errors, closing)) => Errors = errors;

    /// <summary>All faults.</summary>
    public IReadOnlyList<RowError> Errors { get; }

    private static string Describe(string opening, IReadOnlyList<RowError> errors, string closing)
    {
        var count = FormattableString.Invariant($"{opening} {errors.Count:N0} {(errors.Count == 1 ? "fault" : "faults")}");
        var first = errors.Count > Listed ? FormattableString.Invariant($"; the first {Listed}:") : ":";
        var lines = errors.Take(Listed).Select(e => "  " + e);
        return string.Join('\n', [count + first, .. lines, closing]);
    }
}

/// <summary>A study that cannot be opened because its data have faults.</summary>
public sealed class InvalidStudyException : RowErrorException
{
    internal InvalidStudyException(IReadOnlyList<RowError> errors)
        : base("The study does not open: its data have", errors, "All of them: researchkit check")
    {
    }
}

/// <summary>A data frame that cannot be taken back into a table because its values do not fit.</summary>
public sealed class InvalidFrameException : RowErrorException
{
    internal InvalidFrameException(string table, IReadOnlyList<RowError> errors)
        : base($"The frame is no table of {table}: it has", errors, "Lines count the frame's rows from 1.")
    {
    }
}
