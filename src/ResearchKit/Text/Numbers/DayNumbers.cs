namespace ResearchKit;

/// <summary>Tells the numbers of dates from others: <c>Oct. 8-13</c>, <c>18 October</c>, <c>June 2024</c>, <c>June 1, 2024</c>.</summary>
internal static class DayNumbers
{
    /// <summary>Whether the digits at a place are a day or a year beside a month.</summary>
    public static bool IsDate(TokenReader tokens, int at) => Digits(tokens, at) switch
    {
        1 or 2 => IsDay(tokens, at),
        4 => IsMonthBefore(tokens, at) || (tokens.Has(at - 1, ",") && Digits(tokens, at - 2) is 1 or 2 && IsDay(tokens, at - 2)),
        _ => false,
    };

    private static bool IsDay(TokenReader tokens, int at) =>
        IsMonthBefore(tokens, at) || IsMonth(tokens, at + 1)
        || (IsDash(tokens, at - 1) && Digits(tokens, at - 2) is 1 or 2 && IsMonthBefore(tokens, at - 2))
        || (IsDash(tokens, at + 1) && Digits(tokens, at + 2) is 1 or 2 && IsMonth(tokens, at + 3));

    private static bool IsMonthBefore(TokenReader tokens, int at) =>
        IsMonth(tokens, at - 1) || (tokens.Has(at - 1, ".") && IsMonth(tokens, at - 2));

    private static bool IsMonth(TokenReader tokens, int at) =>
        at >= 0 && at < tokens.Count && NumberWords.Months.Contains(tokens[at].Text) && char.IsUpper(tokens.Text[tokens[at].Start]);

    private static bool IsDash(TokenReader tokens, int at) => tokens.Has(at, "-", "–", "to", "and", "or");

    /// <summary>How many digits stand at a place, without any mark between; 0 where something else stands.</summary>
    private static int Digits(TokenReader tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == NumberTokenKind.Digits && !tokens[at].Text.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? tokens[at].Text.Length
            : 0;
}
