namespace ResearchKit;

/// <summary>What responses say in words.</summary>
/// <param name="Given">The responses.</param>
/// <param name="Left">How many had no room.</param>
/// <param name="Undated">Of how many the days cannot be told.</param>
internal sealed record ResponsesWords(Responses Given, int Left, int Undated)
{
    private const int MostNamed = 24;

    internal string Summary(int drawn)
    {
        if (drawn == 0)
        {
            return Given.Count == 0 ? Words.Reason("Nothing to draw: there is no actor.", Given.WhyEmpty)
                : Given.Asserted is null ? "Nothing to draw: nobody asserts it, so there is no day to count from."
                : "Nothing to draw: the dates do not tell how many days passed.";
        }

        var spoke = Given.Where(r => r.First is not null).ToList();
        var silent = Given.Where(r => r.First is null).Select(r => r.Actor.Name).ToList();
        return string.Join(' ', new[]
        {
            Given.Asserted is { } first ? $"First asserted by {Words.List(first.Claims.Select(c => $"{c.Actor.Name} ({DateText.Of(c.Date)})"))}{(first.Claims.Count > 1 ? ", whichever came first" : "")}." : "",
            spoke.Count == 0 ? $"None of {Words.Count(Given.Count, "actor")} spoke of it." : $"{Words.Count(spoke.Count, "actor")} of {Given.Count} spoke of it.", Latest(spoke), Before(spoke),
            silent.Count == 0 ? "" : $"No statement on record: {Some(silent)}.",
        }.Concat(Missing()).Where(s => s.Length > 0));
    }

    /// <summary>How to read it, and what is not drawn.</summary>
    internal IEnumerable<string> Notes() =>
    [
        "A sign is an actor's first statement on record, at the days since anyone first asserted it. Silence is silence of this record.", .. Missing(),
    ];

    /// <summary>Names, the first of them where there are very many.</summary>
    internal static string Some(IReadOnlyList<string> names) =>
        names.Count <= MostNamed ? string.Join("; ", names) : $"{string.Join("; ", names.Take(MostNamed))}; and {names.Count - MostNamed} more";

    private static string Latest(IReadOnlyList<Response> spoke) => spoke.Where(r => r.First!.Days?.AtLeast > 0).MaxBy(r => r.First!.Days!.Value.AtLeast) is { } latest
        ? $"Last to speak: {latest.Actor.Name}, after {latest.First!.Days} ({Words.List(latest.First.Claims.Select(c => EnumWords<Stance>.Lower[c.Stance]).Distinct())})."
        : "";

    private static string Before(IReadOnlyList<Response> spoke) => spoke.Where(r => r.First!.Days?.AtMost < 0).Select(r => r.Actor.Name).ToList() is { Count: > 0 } before
        ? $"Spoke of it before anyone asserted it: {Words.List(before)}."
        : "";

    private IEnumerable<string> Missing()
    {
        if (Undated > 0)
        {
            yield return $"Not drawn: {Words.Count(Undated, "actor")} of whose statements the dates do not tell how many days passed.";
        }

        if (Left > 0)
        {
            yield return $"Left out: the last {Words.Count(Left, "actor")} of the table; the option MaxRows shows more.";
        }
    }
}
