using System.Text;

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
    internal InvalidStudyException(IReadOnlyList<RowError> errors, string? path)
        : base("The study does not open: its data have", errors, $"All of them: researchkit check {path}".TrimEnd())
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

/// <summary>A data package, or a part of its description, that cannot be taken because it has faults.</summary>
public sealed class InvalidPackageException : RowErrorException
{
    internal InvalidPackageException(IReadOnlyList<RowError> errors)
        : base("The description of the data has", errors, "All of them, and those of the data: researchkit check")
    {
    }

    /// <summary>What a JSON text describes.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What it is, in the place of a file's name.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="InvalidPackageException">There are faults.</exception>
    internal static T Parse<T>(string json, string name, Func<JsonFact, T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        var faults = new FaultList();
        var described = JsonFile.Parse(Encoding.UTF8.GetBytes(json), name, faults) is { } element && new JsonFact(element, name, faults) is var fact && fact.IsObject()
            ? read(fact)
            : null;
        return described is not null && faults.IsEmpty ? described : throw new InvalidPackageException(faults.ToList());
    }
}
