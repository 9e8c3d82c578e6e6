using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace ResearchKit;

public sealed partial class EdtfDate
{
    /// <summary>Reads a date.</summary>
    /// <exception cref="FormatException">The text is not EDTF; the message says why.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var reason) ? date : throw new FormatException($"'{text}' is not an EDTF date: {reason}.");

    /// <summary>Reads a date, or says which part of the text cannot be read, and why.</summary>
    /// <param name="text">The text, with nothing before or after the date.</param>
    /// <param name="date">The date.</param>
    /// <param name="reason">Why it cannot be read, as a phrase: <c>month '13' is not 01 to 12 …</c></param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? reason)
    {
        var reading = default(EdtfReading);
        reason = text is null ? "it is missing" : EdtfReader.Read(text, out reading);
        date = reason is null ? new(text!, reading) : null;
        return date is not null;
    }

    /// <summary>A day of the calendar as a date.</summary>
    public static EdtfDate On(LocalDate day) => Parse(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads a date, so that a notebook may write a text where a date is called for.</summary>
    /// <exception cref="FormatException">The text is not EDTF; the message says why.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Parse is that name.")]
    public static implicit operator EdtfDate(string text) => Parse(text);
}
