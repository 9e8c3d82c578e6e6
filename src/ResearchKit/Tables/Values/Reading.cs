namespace ResearchKit;

/// <summary>What a field came to: a value, or the reason why there is none.</summary>
/// <param name="Value">The value; null where it is missing or at fault.</param>
/// <param name="Reason">Why it cannot be; null where nothing is wrong.</param>
internal sealed record Reading<T>(T? Value, string? Reason)
    where T : class
{
    /// <summary>
    /// In place of a reason: the value is well written and names a row that is there, but that row is itself at fault.
    /// Its own fault is reported, and this one is not.
    /// </summary>
    public const string RowAtFault = "";

    /// <summary>A fault.</summary>
    public static Reading<T> Fault(string reason) => new(null, reason);

    /// <summary>A value.</summary>
    public static implicit operator Reading<T>(T? value) => new(value, null);
}

/// <summary>Reads a text as a value of some type.</summary>
internal delegate Reading<object> ValueParser(string text);
