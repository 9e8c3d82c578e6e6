using System.Net.Mail;

namespace ResearchKit;

/// <summary>How texts of a certain form are written in a table.</summary>
internal static class StringText
{
    /// <summary>Texts of a format of Table Schema.</summary>
    public static ValueParser For(string format) => format switch
    {
        "email" => text => MailAddress.TryCreate(text, out var mail) && mail.Address == text ? text : Reading<object>.Fault("is no mail address"),
        "uri" => text => IsAddress(text) ? text : Reading<object>.Fault("is no web address"),
        "uuid" => text => Guid.TryParseExact(text, "D", out _) ? text : Reading<object>.Fault("is no UUID"),
        "binary" => text => IsBase64(text) ? text : Reading<object>.Fault("is no Base64"),
        _ => text => text,
    };

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme.Length > 0 && text.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase)
        && !text.Any(char.IsWhiteSpace);

    private static bool IsBase64(string text) => System.Buffers.Text.Base64.IsValid(text);
}
