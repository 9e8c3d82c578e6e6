using System.Globalization;

namespace ResearchKit;

/// <summary>Says a date in English words.</summary>
internal static class EdtfPhrase
{
    public static string Of(EdtfDate date) => date.Kind switch
    {
        EdtfKind.Interval => IntervalPhrase.Of(date.Start!, date.End!),
        EdtfKind.OneOf or EdtfKind.AllOf => SetPhrase.Of(date),
        _ => WithMarks(date, Unmarked(date)),
    };

    private static string Unmarked(EdtfDate date) => date.Kind switch
    {
        EdtfKind.DateTime => $"{DatePhrase.Of(date)} at {Clock(date)}",
        EdtfKind.SubYear => SubYear.Describe((int)date.PartOfYear!.Value.Low, YearPhrase.Of(date.Year!.Value)),
        _ => date.Month is null ? YearPhrase.OfAlone(date) : DatePhrase.Of(date),
    };

    private static string Clock(EdtfDate date)
    {
        var text = date.ToString();
        var shift = date.TimeShift is null ? text.Length : text.AsSpan().LastIndexOfAny("Z+-");
        var time = text[(text.IndexOf('T', StringComparison.Ordinal) + 1)..shift];
        return date.TimeShift is null ? time : $"{time} UTC{text[shift..].TrimEnd('Z')}";
    }

    private static string WithMarks(EdtfDate date, string phrase)
    {
        EdtfComponent?[] all = [date.Year, date.Month ?? date.PartOfYear, date.Day];
        var components = all.OfType<EdtfComponent>().ToList();
        return components.TrueForAll(component => component.Qualification == date.Qualification)
            ? Prefix(date.Qualification) + phrase
            : $"{phrase} ({string.Join(", ", components.Select(Remark).OfType<string>())})";
    }

    private static string Prefix(EdtfQualification qualification) => qualification switch
    {
        EdtfQualification.Uncertain => "possibly ",
        EdtfQualification.Approximate => "about ",
        EdtfQualification.UncertainAndApproximate => "possibly about ",
        _ => "",
    };

    private static string? Remark(EdtfComponent component, int position)
    {
        string[] names = ["year", component.Low >= SubYear.First ? "part of the year" : "month", "day"];
        return component.Qualification switch
        {
            EdtfQualification.Uncertain => $"{names[position]} uncertain",
            EdtfQualification.Approximate => $"{names[position]} approximate",
            EdtfQualification.UncertainAndApproximate => $"{names[position]} uncertain and approximate",
            _ => null,
        };
    }

    /// <summary>The English name of a month, from 1.</summary>
    public static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
