namespace ResearchKit;

/// <summary>Event types of CAMEO, which older event data have, as those of PLOVER, which the kit uses.</summary>
/// <remarks>
/// The table is CAMEO2PLOVER-2021.txt of github.com/openeventdata/PLOVER (Open Event Data Alliance), whose DEMAND is REQUEST in the
/// later codebook and here. It leaves out CAMEO 01, public statements, and 02, appeals: PLOVER has no type for them.
/// </remarks>
public static class Plover
{
    /// <summary>The PLOVER type of a CAMEO code.</summary>
    /// <param name="code">
    /// Two digits for one of the twenty roots, three or four for an event: <c>19</c>, <c>190</c>, <c>1941</c>. A code of four digits that
    /// the table does not have goes by its first three, one of three by its root; <see cref="PloverMapping.Matched"/> says which was found.
    /// </param>
    /// <exception cref="ArgumentException">It is no CAMEO code; the message says why.</exception>
    public static PloverMapping FromCameo(string code) =>
        CameoTable.Find(code, out var reason) ?? throw new ArgumentException($"'{code}' is no CAMEO code: {reason}.", nameof(code));

    /// <summary>The PLOVER type of a CAMEO code, if it is one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="mapping">What was found.</param>
    /// <param name="reason">Why it is no code.</param>
    public static bool TryFromCameo(string? code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PloverMapping? mapping, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason)
    {
        mapping = CameoTable.Find(code, out reason);
        return mapping is not null;
    }

    /// <summary>The whole table: every CAMEO code that it has, in order.</summary>
    public static IReadOnlyList<PloverMapping> Table => CameoTable.All;
}
