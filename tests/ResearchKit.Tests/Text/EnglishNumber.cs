namespace ResearchKit.Tests.Text;

/// <summary>Writes whole numbers in English words.</summary>
internal static class EnglishNumber
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string Of(int number) => number switch
    {
        < 20 => Small[number],
        < 100 => Tens[(number / 10) - 2] + (number % 10 == 0 ? "" : $"-{Small[number % 10]}"),
        < 1000 => $"{Small[number / 100]} hundred" + Rest(number % 100, " and "),
        < 1_000_000 => $"{Of(number / 1000)} thousand" + Rest(number % 1000, number % 1000 < 100 ? " and " : " "),
        _ => $"{Of(number / 1_000_000)} million" + Rest(number % 1_000_000, number % 1_000_000 < 100 ? " and " : " "),
    };

    private static string Rest(int number, string joint) => number == 0 ? "" : joint + Of(number);
}
