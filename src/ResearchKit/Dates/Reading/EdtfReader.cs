namespace ResearchKit;

/// <summary>Reads any EDTF text: finds out which kind it is, and has that kind's reader read it.</summary>
internal static class EdtfReader
{
    /// <summary>Reads a whole text; the result is a reason where it cannot be read, else null.</summary>
    public static string? Read(string text, out EdtfReading reading)
    {
        if (PlainDay.TryRead(text, out reading))
        {
            return null;
        }

        if (CheckCharacters(text) is { } reason)
        {
            return reason;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return SetReader.Claims(text) ? SetReader.Read(text, out reading)
            : slash >= 0 ? IntervalReader.Read(text, slash, out reading)
            : ReadMoment(text, out reading);
    }

    /// <summary>Reads a date that stands in an interval or a set, where a time of day does not.</summary>
    public static string? ReadDate(string text, out EdtfDate? date)
    {
        date = null;
        if (text.Contains('T', StringComparison.Ordinal))
        {
            return "a time of day stands, and only a date may";
        }

        var reason = PlainDay.TryRead(text, out var reading) ? null
            : text.Contains("..", StringComparison.Ordinal) ? "dots stand where they may not"
            : ReadMoment(text, out reading);
        date = reason is null ? new(text, reading) : null;
        return reason;
    }

    private static string? ReadMoment(string text, out EdtfReading reading)
    {
        var letter = text.IndexOf('T', StringComparison.Ordinal);
        return letter >= 0 ? DateTimeReader.Read(text, letter, out reading)
            : LongYearReader.Claims(text) ? LongYearReader.Read(text, out reading)
            : DateReader.Read(text, out reading);
    }

    private static string? CheckCharacters(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        if (char.IsLetter(text[0]) && text[0] is not ('X' or 'Y' or 'x' or 'y'))
        {
            return $"'{new TextCursor(text).Word()}' cannot begin a date (about 1900 is written 1900~)";
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return $"it has a space at character {i + 1}";
            }

            if (text[i] is 't' or 'x' or 'y' or 'z' or 'e' or 's' && (i == 0 || char.IsAsciiDigit(text[i - 1])))
            {
                return $"'{text[i]}' must be a capital letter";
            }
        }

        return null;
    }
}
