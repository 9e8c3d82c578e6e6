using NodaTime;

namespace ResearchKit;

/// <summary>The days from a date to another, both whole: from <c>2024-10</c> to <c>2025</c> is 1 October 2024 to 31 December 2025.</summary>
/// <remarks>
/// A date is in it when it may be: when one of the days that it can mean lies in the period. An end of a date or of the period that is
/// open or unknown has no bound.
/// </remarks>
internal sealed class DateWindow
{
    private readonly LocalDate? _first;
    private readonly LocalDate? _last;

    private DateWindow(LocalDate? first, LocalDate? last) => (_first, _last) = (first, last);

    /// <summary>Reads a period from two dates in EDTF.</summary>
    /// <exception cref="ArgumentException">One is no date, or the first is after the last.</exception>
    public static DateWindow Between(string from, string to)
    {
        var period = new DateWindow(Date(from, nameof(from)).Earliest, Date(to, nameof(to)).Latest);
        return period._first > period._last ? throw new ArgumentException($"'{from}' is after '{to}'.", nameof(from)) : period;
    }

    /// <summary>Whether a date may lie in it.</summary>
    public bool MayHold(EdtfDate date) =>
        !(date.Latest is { } last && last < _first) && !(date.Earliest is { } first && first > _last);

    private static EdtfDate Date(string text, string name) =>
        EdtfDate.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException(reason, name);
}
