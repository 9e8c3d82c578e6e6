namespace ResearchKit;

/// <summary>Draws how long actors took to respond: a row an actor, the days from the first assertion by anyone to its first statement.</summary>
internal static class ResponsesChart
{
    private const int MostSilentRows = 8;

    private static readonly LagSign _silent = new("silent") { IsSilence = true };

    internal static StudyChart Of(Responses responses, ResponsesOptions options)
    {
        var items = responses.Select(Item).OfType<LagItem>().ToList();
        var silent = items.Count(item => item.Sign.IsSilence);
        IReadOnlyList<LagItem> rows = silent > MostSilentRows ? Together(items) : items;
        var drawn = rows.Take(Math.Max(1, options.MaxRows)).ToList();
        var left = rows.Skip(drawn.Count).Sum(row => silent > MostSilentRows && row.Sign.IsSilence ? silent : 1);
        var words = new ResponsesWords(responses, left, responses.Count - items.Count);
        return new LagLayout
        {
            Title = options.Title ?? $"How long until each first spoke of it: {responses.Proposition.Text}",
            Summary = words.Summary(drawn.Count),
            Width = options.Width,
            Counted = "days after the first assertion",
            Notes = drawn.Count == 0 ? [words.Summary(0)] : [.. words.Notes()],
        }.With(drawn).Chart();
    }

    /// <summary>Very many who are silent for the same days make one row, at the place of the first.</summary>
    private static List<LagItem> Together(List<LagItem> items)
    {
        var silent = items.FindAll(item => item.Sign.IsSilence);
        var names = silent.Select(item => item.Name).ToList();
        var row = new LagItem(
            $"{Words.Count(silent.Count, "actor")} with no statement on record", ResponsesWords.Some(names), silent[0].Days, _silent, [.. silent.SelectMany(item => item.Hover)], ChartMark.Of("silence"))
        {
            ReportLines = 12,
        };
        return [.. items.TakeWhile(item => !item.Sign.IsSilence), row, .. items.SkipWhile(item => !item.Sign.IsSilence).Where(item => !item.Sign.IsSilence)];
    }

    /// <summary>An actor's row; null where its days cannot be told.</summary>
    private static LagItem? Item(Response response)
    {
        var name = response.Actor.Name;
        if (response.First is not { } first)
        {
            return response.Silence is { AtLeast: not null } silence
                ? new(name, "no statement on record", silence, _silent, [response.ToString()], ChartMark.Of(name))
                : null;
        }

        var stances = first.Claims.Select(c => c.Stance).Distinct().Order().ToList();
        return first.Days is { } days && (days.AtLeast ?? days.AtMost) is not null
            ? new(
                name, Report(response, first), days, new LagSign(StanceStyle.Of(stances[0]).Name, stances[0]),
                [response.ToString(), .. first.Claims.Select(c => $"{c.Id} ({DateText.Of(c.Date)}): {c.Summary}")], ChartMark.Of(name, first.Claims))
            : null;
    }

    private static string Report(Response response, FirstStatement first)
    {
        var later = new[] { (Word: "denial", First: response.Denial), (Word: "confirmation", First: response.Confirmation) }
            .Where(l => l.First?.Days is not null && !first.Claims.Intersect(l.First.Claims).Any()).Select(l => $"{l.Word} after {l.First!.Days}").ToList();
        return $"{Words.List(first.Claims.Select(c => $"{EnumWords<Stance>.Lower[c.Stance]}, {DateText.Of(c.Date)}"))}{(later.Count == 0 ? "" : $"; {Words.List(later)}")}";
    }
}
