using System.Buffers;
using System.Net.Mail;

namespace ResearchKit;

/// <summary>How texts of a certain form are written in a table.</summary>
internal static class StringText
{
    private const int UuidLength = 36;
    private static readonly SearchValues<char> NoAddress = SearchValues.Create("<>\"{}|\\^`");
    private static readonly SearchValues<char> Base64 = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/");
    private static readonly SearchValues<char> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
    private static readonly SearchValues<char> PlainPath =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_~/?&=+,;!");

    /// <summary>Texts of a format of Table Schema.</summary>
    public static ValueParser For(string format) => format switch
    {
        "email" => text => IsMail(text) ? text : Reading<object>.Fault("is no mail address"),
        "uri" => text => IsAddress(text) ? text : Reading<object>.Fault("is no web address"),
        "uuid" => text => text.Length == UuidLength && Guid.TryParseExact(text, "D", out _) ? text : Reading<object>.Fault("is no UUID"),
        "binary" => text => IsBase64(text) ? text : Reading<object>.Fault("is no Base64"),
        FieldSchema.DefaultFormat => text => text,
        _ => throw new ArgumentException($"the format '{format}' must be default, email, uri, uuid or binary"),
    };

    /// <summary>Most are plain web addresses, which need no further look; the rest is left to <see cref="Uri"/>.</summary>
    private static bool IsAddress(string text) => IsPlainWebAddress(text) || IsAnyAddress(text);

    private static bool IsPlainWebAddress(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("https://") ? text[8..] : text.StartsWith("http://") ? text[7..] : [];
        var host = rest.IndexOf('/') is var slash and > 0 ? rest[..slash] : rest;
        return host.Length > 0 && char.IsAsciiLetter(host[0]) && char.IsAsciiLetterOrDigit(host[^1])
            && !host.ContainsAnyExcept(PlainHost) && host.IndexOf("..") < 0 && !rest.ContainsAnyExcept(PlainPath);
    }

    private static bool IsAnyAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme.Length > 0 && text.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase)
        && !text.AsSpan().ContainsAny(NoAddress) && !text.Any(char.IsWhiteSpace) && HasWholeEscapes(text);

    /// <summary>Whether two hexadecimal digits follow each percent sign.</summary>
    private static bool HasWholeEscapes(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An address as RFC 5321 has it, in which no part of the host begins or ends with a hyphen.</summary>
    private static bool IsMail(string text) =>
        MailAddress.TryCreate(text, out var mail) && mail.Address == text && !mail.User.EndsWith('.')
        && (mail.Host.StartsWith('[') || mail.Host.Split('.').All(label => label.Length > 0 && label[0] != '-' && label[^1] != '-' && label.All(sign => char.IsLetterOrDigit(sign) || sign == '-')));

    /// <summary>Base64 without line breaks, as RFC 4648 has it.</summary>
    private static bool IsBase64(string text)
    {
        var digits = text.AsSpan().TrimEnd('=');
        return text.Length % 4 == 0 && text.Length - digits.Length <= 2 && !digits.ContainsAnyExcept(Base64);
    }
}
