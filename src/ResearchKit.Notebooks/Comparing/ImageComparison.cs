using System.Security.Cryptography;

namespace ResearchKit.Notebooks;

/// <summary>Compares images, and whatever else is base64, by their bytes.</summary>
internal static class ImageComparison
{
    public static void Compare(string was, string now, DifferenceList differences)
    {
        var (before, after) = (Bytes(was), Bytes(now));
        if (before is null || after is null)
            TextComparison.Compare(was, now, differences);
        else if (!before.AsSpan().SequenceEqual(after))
            differences.Add("", Shown(before), Shown(after));
    }

    /// <summary>How an image is named in text: its size and the beginning of its hash.</summary>
    public static string Shown(byte[] bytes) =>
        FormattableString.Invariant($"{bytes.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}");

    /// <summary>What the text encodes, or null where it is not base64. Jupyter breaks it into lines.</summary>
    public static byte[]? Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count) ? bytes[..count] : null;
    }
}
