using NodaTime;

namespace ResearchKit;

/// <summary>The days from a date to another, both whole: from <c>2024-10</c> to <c>2025</c> is 1 October 2024 to 31 December 2025.</summary>
/// <remarks>
/// A date is in it when it may be: when one of the days that it can mean lies in the period. An end of a date or of the period that is
/// open or unknown has no bound.
/// </remarks>
internal sealed class DateWindow
{
    private readonly EdtfDate? _from;
    private readonly EdtfDate? _to;

    private DateWindow(EdtfDate? from, EdtfDate? to) => (_from, _to) = (from, to);

    /// <summary>Its first day; null where it has no bound.</summary>
    public LocalDate? First => _from?.Earliest;

    /// <summary>Its last day; null where it has no bound.</summary>
    public LocalDate? Last => _to?.Latest;

    /// <summary>Reads a period from two dates in EDTF.</summary>
    /// <exception cref="ArgumentException">One is no date, or the first is after the last.</exception>
    /// <param name="from">The first date; null, nothing or <c>..</c> for no bound.</param>
    /// <param name="to">The last date; null, nothing or <c>..</c> for no bound.</param>
    public static DateWindow Between(string? from, string? to)
    {
        var (first, last) = (Date(from, nameof(from)), Date(to, nameof(to)));
        return first?.FirstDay > last?.LastDay ? throw new ArgumentException($"'{from}' is after '{to}'.", nameof(from)) : new(first, last);
    }

    /// <summary>Whether a date may lie in it.</summary>
    public bool MayHold(EdtfDate date) => !(date.LastDay < _from?.FirstDay) && !(date.FirstDay > _to?.LastDay);

    private static EdtfDate? Date(string? text, string name) => text is null or "" or ".." ? null
        : EdtfDate.TryParse(text, out var date, out var reason) ? date
        : throw new ArgumentException(reason, name);
}
