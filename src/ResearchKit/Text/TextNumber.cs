namespace ResearchKit;

/// <summary>A number that stands in a text, in digits or in words.</summary>
/// <param name="Value">The number.</param>
/// <param name="Text">How it is written there: <c>1,500</c>, <c>two dozen</c>.</param>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
public sealed record TextNumber(double Value, string Text, int Start);
