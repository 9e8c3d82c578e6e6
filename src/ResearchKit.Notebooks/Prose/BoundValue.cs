namespace ResearchKit.Notebooks;

/// <summary>One value in a text that is bound to code: <c>&lt;!--= expression --&gt;value&lt;!--/--&gt;</c>.</summary>
/// <param name="Expression">
/// What gives the value: all that may stand between the braces of an interpolated string, a format too
/// (<c>claims.Count</c>, <c>share:P0</c>).
/// </param>
/// <param name="Shown">The value as it stands in the text.</param>
/// <param name="Start">Where the value begins in the text, in UTF-16 units from 0.</param>
/// <param name="Line">The line of the text that it stands on, from 1.</param>
public sealed record BoundValue(string Expression, string Shown, int Start, int Line);
