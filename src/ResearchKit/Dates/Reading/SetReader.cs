namespace ResearchKit;

/// <summary>Reads a set: one of several dates, <c>[…]</c>, or all of them, <c>{…}</c>.</summary>
internal static class SetReader
{
    private const string Dots = "..";

    /// <summary>Whether a text is a set, by its brackets.</summary>
    public static bool Claims(string text) => text.AsSpan().IndexOfAny("[]{}") >= 0;

    /// <summary>Reads a whole text; the result is a reason where it cannot be read, else null.</summary>
    public static string? Read(string text, out EdtfReading reading)
    {
        reading = default;
        var kind = text[0] == '[' ? EdtfKind.OneOf : EdtfKind.AllOf;
        if (text[0] is not ('[' or '{') || text[^1] != (kind == EdtfKind.OneOf ? ']' : '}'))
        {
            return "a set stands in '[' and ']' or in '{' and '}', nothing before or after them";
        }

        var written = text[1..^1].Split(',');
        var members = new EdtfMember[written.Length];
        for (var i = 0; i < written.Length; i++)
        {
            if (ReadMember(written[i], i == 0, i == written.Length - 1, out members[i]!) is { } reason)
            {
                return written[i].Length == 0 ? reason : $"in its member '{written[i]}', {reason}";
            }
        }

        reading = Resolve(kind, members);
        return null;
    }

    private static string? ReadMember(string text, bool isFirst, bool isLast, out EdtfMember? member)
    {
        member = null;
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (text.Length is 0 || text == Dots)
        {
            return text.Length == 0 ? "a member of the set is missing" : "no date stands beside the dots";
        }

        return dots < 0 ? ReadSingle(text, out member)
            : dots == 0 ? (isFirst ? ReadTail(text[Dots.Length..], earlier: true, out member) : "dots begin only the first member")
            : dots == text.Length - Dots.Length
                ? (isLast ? ReadTail(text[..dots], earlier: false, out member) : "dots end only the last member")
            : ReadRun(text[..dots], text[(dots + Dots.Length)..], out member);
    }

    private static string? ReadSingle(string text, out EdtfMember? member)
    {
        var reason = EdtfReader.ReadDate(text, out var date);
        member = new(date, date);
        return reason;
    }

    private static string? ReadTail(string text, bool earlier, out EdtfMember? member)
    {
        var reason = EdtfReader.ReadDate(text, out var date);
        member = earlier ? new(null, date) : new(date, null);
        return reason;
    }

    private static string? ReadRun(string from, string to, out EdtfMember? member)
    {
        EdtfDate? last = null;
        var reason = EdtfReader.ReadDate(from, out var first) ?? EdtfReader.ReadDate(to, out last);
        member = new(first, last);
        return reason is not null ? reason
            : first!.Precision != last!.Precision ? "the dates beside the dots differ in precision"
            : first.FirstDay > last.LastDay ? $"'{to}' is before '{from}'"
            : null;
    }

    private static EdtfReading Resolve(EdtfKind kind, EdtfMember[] members)
    {
        var dates = members.SelectMany(member => new[] { member.From, member.To }).OfType<EdtfDate>().ToList();
        return new(
            kind,
            Level: 2,
            dates.All(date => date.Precision == dates[0].Precision) ? dates[0].Precision : EdtfPrecision.Mixed,
            members.Min(member => member.From?.FirstDay ?? CivilCalendar.BeforeAll),
            members.Max(member => member.To?.LastDay ?? CivilCalendar.AfterAll),
            dates.Aggregate(EdtfQualification.None, (marks, date) => marks | date.Qualification),
            dates.Any(date => date.HasUnspecifiedDigits),
            new SetDetail(members));
    }
}
