namespace ResearchKit;

/// <summary>Reads an interval, <c>start/end</c>.</summary>
/// <remarks>
/// Any date may be an end, a season or a long year too, but no time of day and no set; at least one end has a date.
/// An end given more coarsely than the start may contain it: <c>2024-10-18/2024</c> ends sometime in 2024.
/// </remarks>
internal static class IntervalReader
{
    private const string Dots = "..";

    /// <summary>Reads a whole text; the result is a reason where it cannot be read, else null.</summary>
    public static string? Read(string text, int slash, out EdtfReading reading)
    {
        reading = default;
        if (text.AsSpan(slash + 1).Contains('/'))
        {
            return "it has more than one '/'";
        }

        var reason = ReadEnd(text[..slash], "start", out var start);
        reason ??= ReadEnd(text[(slash + 1)..], "end", out var end) ?? Resolve(start!, end!, out reading);
        return reason;
    }

    private static string? ReadEnd(string text, string name, out EdtfEnd? end)
    {
        var kind = text.Length == 0 ? EdtfEndKind.Unknown
            : text == Dots ? EdtfEndKind.Open
            : text.StartsWith(Dots, StringComparison.Ordinal) ? EdtfEndKind.OnOrBefore
            : text.EndsWith(Dots, StringComparison.Ordinal) ? EdtfEndKind.OnOrAfter
            : EdtfEndKind.Dated;
        var written = kind switch
        {
            EdtfEndKind.OnOrBefore => text[Dots.Length..],
            EdtfEndKind.OnOrAfter => text[..^Dots.Length],
            _ => text,
        };
        EdtfDate? date = null;
        var reason = kind is EdtfEndKind.Unknown or EdtfEndKind.Open ? null : EdtfReader.ReadDate(written, out date);
        end = new(kind, date);
        return reason is null ? null : $"in its {name} '{text}', {reason}";
    }

    private static string? Resolve(EdtfEnd start, EdtfEnd end, out EdtfReading reading)
    {
        reading = default;
        if (start.Date is null && end.Date is null)
        {
            return "an interval needs a date at one end at least";
        }

        var first = start.Kind is EdtfEndKind.Dated or EdtfEndKind.OnOrAfter ? start.Date!.FirstDay : CivilCalendar.BeforeAll;
        var last = end.Kind is EdtfEndKind.Dated or EdtfEndKind.OnOrBefore ? end.Date!.LastDay : CivilCalendar.AfterAll;
        if (first > last)
        {
            return $"its end '{end}' is before its start '{start}'";
        }

        var marks = (start.Date?.Qualification ?? default) | (end.Date?.Qualification ?? default);
        var masked = start.Date is { HasUnspecifiedDigits: true } || end.Date is { HasUnspecifiedDigits: true };
        var level = masked ? 2 : Math.Max(Level(start), Level(end));
        reading = new(EdtfKind.Interval, level, Precision(start, end), first, last, marks, masked, new IntervalDetail(start, end));
        return null;
    }

    private static int Level(EdtfEnd end) => end.Kind switch
    {
        EdtfEndKind.Dated => end.Date!.Level,
        EdtfEndKind.OnOrAfter or EdtfEndKind.OnOrBefore => 2,
        _ => 1,
    };

    private static EdtfPrecision Precision(EdtfEnd start, EdtfEnd end)
    {
        var (from, to) = (start.Date?.Precision, end.Date?.Precision);
        return (from ?? to) == (to ?? from) ? (from ?? to)!.Value : EdtfPrecision.Mixed;
    }
}
