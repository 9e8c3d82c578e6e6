using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>How dates and times are written in a table.</summary>
internal static partial class CivilText
{
    private const DateTimeStyles Style = DateTimeStyles.AdjustToUniversal;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private static readonly string[] IsoDateTimes = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>Dates in EDTF.</summary>
    public static Reading<object> Edtf(string text) =>
        EdtfDate.TryParse(text, out var date, out var reason) ? date : Reading<object>.Fault(reason);

    /// <summary>Days.</summary>
    public static ValueParser Date(string format) => text =>
        TryMoment(text, format, ["yyyy-MM-dd"], out var day)
            ? EdtfDate.Parse(day.ToString("yyyy-MM-dd", Invariant))
            : Reading<object>.Fault(Reason("a date", format, "YYYY-MM-DD"));

    /// <summary>Days with a time of day, as DateTime; in UTC where the text names a zone.</summary>
    public static ValueParser DateTime(string format) => text =>
        TryMoment(text, format, IsoDateTimes, out var moment)
            ? moment
            : Reading<object>.Fault(Reason("a date and time", format, "YYYY-MM-DDThh:mm:ssZ"));

    /// <summary>Times of day, kept as they are written.</summary>
    public static ValueParser Time(string format) => text =>
        TryMoment(text, format, ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm:ssK"], out _)
            ? text
            : Reading<object>.Fault(Reason("a time", format, "hh:mm:ss"));

    /// <summary>Years.</summary>
    public static Reading<object> Year(string text) =>
        YearPattern().IsMatch(text) && EdtfDate.TryParse(text, out var date, out _) ? date : Reading<object>.Fault("is no year");

    /// <summary>Months of a year.</summary>
    public static Reading<object> YearMonth(string text) =>
        YearMonthPattern().IsMatch(text) && EdtfDate.TryParse(text, out var date, out _) ? date : Reading<object>.Fault("is no month YYYY-MM");

    /// <summary>Lengths of time, kept as they are written.</summary>
    public static Reading<object> Duration(string text) =>
        DurationPattern().IsMatch(text) ? text : Reading<object>.Fault("is no duration such as P1Y2M3DT4H");

    private static string Reason(string what, string format, string usual) =>
        $"is not {what} written {(format is "default" ? usual : format is "any" ? "in any usual way" : format)}";

    private static bool TryMoment(string text, string format, string[] usual, out DateTime moment) => format switch
    {
        "default" => System.DateTime.TryParseExact(text, usual, Invariant, Style, out moment),
        "any" => System.DateTime.TryParse(text, Invariant, Style, out moment),
        _ => System.DateTime.TryParseExact(text, FromStrptime(format), Invariant, Style, out moment),
    };

    /// <summary>A pattern of C's strptime, as Table Schema writes formats, in .NET's own letters.</summary>
    private static string FromStrptime(string format) => Directive().Replace(Quoted(format), d => d.Value[1] switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "MM",
        'd' => "dd",
        'b' => "MMM",
        'B' => "MMMM",
        'H' => "HH",
        'I' => "hh",
        'p' => "tt",
        'M' => "mm",
        'S' => "ss",
        'f' => "FFFFFF",
        'a' => "ddd",
        'A' => "dddd",
        'z' => "zzz",
        'Z' => "K",
        _ => "'%'",
    });

    /// <summary>Letters that are no directives stand for themselves.</summary>
    private static string Quoted(string format) => Letters().Replace(format, l => $"'{l.Value}'");

    [GeneratedRegex(@"(?<!%)[A-Za-z]+|(?<=%[A-Za-z])[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex("%.", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex(@"\A-?[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\A-?[0-9]{4}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthPattern();

    [GeneratedRegex(@"\A-?P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();
}
