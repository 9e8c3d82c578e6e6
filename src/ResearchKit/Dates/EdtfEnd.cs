namespace ResearchKit;

/// <summary>The start or the end of an interval.</summary>
/// <param name="Kind">Whether a date stands there, and how it limits the interval.</param>
/// <param name="Date">The date; null where the end is open or unknown.</param>
public sealed record EdtfEnd(EdtfEndKind Kind, EdtfDate? Date)
{
    /// <summary>The end as EDTF writes it: <c>2004-06</c>, <c>..</c>, or nothing where it is unknown.</summary>
    public override string ToString() => Kind switch
    {
        EdtfEndKind.Open => "..",
        EdtfEndKind.OnOrBefore => $"..{Date}",
        EdtfEndKind.OnOrAfter => $"{Date}..",
        _ => Date?.ToString() ?? "",
    };
}

/// <summary>What stands at the start or the end of an interval.</summary>
public enum EdtfEndKind
{
    /// <summary>A date.</summary>
    Dated,

    /// <summary><c>..</c>: no limit is given, because there is none or for any other reason.</summary>
    Open,

    /// <summary>Nothing: there is a limit, but it is unknown.</summary>
    Unknown,

    /// <summary><c>..date</c>: on that date or before it (ISO 8601-2, 10.6).</summary>
    OnOrBefore,

    /// <summary><c>date..</c>: on that date or after it (ISO 8601-2, 10.6).</summary>
    OnOrAfter,
}
