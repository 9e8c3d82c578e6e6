using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary>The bytes of an image file are shown as the image; other bytes as the numbers that they are.</summary>
internal static class ImageBytes
{
    private static readonly (string Kind, byte[] Start)[] Kinds =
    [
        ("image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ("image/gif", "GIF8"u8.ToArray()),
    ];

    /// <summary>The image with a line of text beside it; null when the bytes are none.</summary>
    public static MimeBundle? TryFormat(byte[] bytes) =>
        KindOf(bytes) is { } kind
            ? new MimeBundle(
                [
                    new MimeData(kind, Convert.ToBase64String(bytes)),
                    new MimeData(MimeTypes.Plain, string.Create(CultureInfo.InvariantCulture, $"{kind}, {bytes.Length:N0} bytes")),
                ])
            : null;

    private static string? KindOf(byte[] bytes) =>
        Kinds.Where(kind => bytes.AsSpan().StartsWith(kind.Start)).Select(kind => kind.Kind).FirstOrDefault();
}
