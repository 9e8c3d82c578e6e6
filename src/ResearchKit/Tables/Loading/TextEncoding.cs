using System.Text;

namespace ResearchKit;

/// <summary>Reads texts in the character encodings that packages name.</summary>
internal static class TextEncoding
{
    /// <summary>The encoding of a name that IANA has registered; null where it is not known.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            var known = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return known ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return name.Equals("utf8", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : null;
        }
    }

    /// <summary>The same text in UTF-8, without a byte-order mark; null where it is not in the encoding, which is reported.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> bytes, string encoding, string file, FaultList faults)
    {
        var found = Find(encoding) ?? Encoding.UTF8;
        if (found.CodePage == Encoding.UTF8.CodePage || found.CodePage == Encoding.ASCII.CodePage)
        {
            return TextFault.Check(file, bytes.Span, faults) ? WithoutMark(bytes) : default(ReadOnlyMemory<byte>?);
        }

        try
        {
            return WithoutMark(Encoding.UTF8.GetBytes(found.GetString(bytes.Span)));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(file, $"is not {encoding}, as the package says");
            return null;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(TextFault.ByteOrderMark) ? bytes[TextFault.ByteOrderMark.Length..] : bytes;
}
