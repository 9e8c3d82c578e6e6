using System.Text;

namespace ResearchKit;

/// <summary>Decodes a file that must be UTF-8, with or without a byte order mark, its lines ended by LF or CRLF.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, its lines ended by LF; null where the bytes are no UTF-8 text, which is reported.</summary>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, Action<RowError> report)
    {
        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE]) || bytes.StartsWith([(byte)0xFE, (byte)0xFF]))
        {
            report(new(file, 1, null, null, "is in UTF-16; it must be in UTF-8"));
            return null;
        }

        try
        {
            var text = Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).ReplaceLineEndings("\n");
            return Check(file, text, report);
        }
        catch (DecoderFallbackException e)
        {
            var at = Math.Clamp(e.Index, 0, bytes.Length - 1);
            var line = bytes[..at].Count((byte)'\n') + 1;
            report(new(file, line, null, null, FormattableString.Invariant($"is not in UTF-8: byte {at + 1} is 0x{bytes[at]:X2}")));
            return null;
        }
    }

    private static string? Check(string file, string text, Action<RowError> report)
    {
        var control = text.AsSpan().IndexOfAnyInRange('\0', '\u0008');
        if (control < 0)
        {
            return text;
        }

        var line = text.AsSpan(0, control).Count('\n') + 1;
        var reason = FormattableString.Invariant($"is no text: it has the control character U+{(int)text[control]:X4}");
        report(new(file, line, null, null, reason));
        return null;
    }
}
