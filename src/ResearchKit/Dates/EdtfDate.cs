using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ResearchKit;

/// <summary>A date, or an interval of dates, in the Extended Date/Time Format of ISO 8601-2.</summary>
/// <remarks>Holds calendar dates, months, years and closed intervals of them.</remarks>
public sealed class EdtfDate : IEquatable<EdtfDate>
{
    private readonly string _text;

    private EdtfDate(string text, LocalDate earliest, LocalDate latest)
    {
        _text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day that it can mean; null where that is open, unknown or outside the calendar.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day that it can mean; null where that is open, unknown or outside the calendar.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Whether it is an interval, <c>a/b</c>.</summary>
    public bool IsInterval => _text.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether any part of it is marked uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether any part of it is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; }

    /// <summary>Reads a date.</summary>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var reason) ? date : throw new FormatException(reason);

    /// <summary>Reads a date, or says why it cannot be read.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? reason)
    {
        date = null;
        reason = null;
        var parts = (text ?? "").Split('/');
        if (parts.Length > 2 || !TryBounds(parts[0], out var a) || !TryBounds(parts[^1], out var b))
        {
            reason = $"'{text}' is not an EDTF date";
            return false;
        }

        date = new EdtfDate(text!, a.First, b.Last);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text that it was read from.</summary>
    public override string ToString() => _text;

    private static bool TryBounds(string part, out (LocalDate First, LocalDate Last) bounds)
    {
        bounds = default;
        var day = LocalDatePattern.Iso.Parse(part);
        if (day.Success)
        {
            bounds = (day.Value, day.Value);
            return true;
        }

        var month = LocalDatePattern.Iso.Parse(part + "-01");
        if (month.Success)
        {
            bounds = (month.Value, month.Value.PlusMonths(1).PlusDays(-1));
            return true;
        }

        if (part.Length != 4 || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
        {
            return false;
        }

        bounds = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        return true;
    }
}
