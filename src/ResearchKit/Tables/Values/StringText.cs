using System.Buffers;
using System.Net.Mail;

namespace ResearchKit;

/// <summary>How texts of a certain form are written in a table.</summary>
internal static class StringText
{
    private const int UuidLength = 36;
    private static readonly SearchValues<char> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
    private static readonly SearchValues<char> PlainPath =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_~/?&=+,;!");

    /// <summary>Texts of a format of Table Schema.</summary>
    public static ValueParser For(string format) => format switch
    {
        "email" => text => MailAddress.TryCreate(text, out var mail) && mail.Address == text ? text : Reading<object>.Fault("is no mail address"),
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
        && !text.Any(char.IsWhiteSpace);

    private static bool IsBase64(string text) => System.Buffers.Text.Base64.IsValid(text);
}
