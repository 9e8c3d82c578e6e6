namespace ResearchKit.Jupyter;

/// <summary>Turns messages into ZeroMQ frames and back; what it reads, it has checked.</summary>
internal static class WireFormat
{
    private const int FramesAfterDelimiter = 5;

    public static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    public static List<byte[]> ToFrames(WireMessage message, MessageSigner signer) =>
    [
        .. message.Identities,
        Delimiter.ToArray(),
        signer.Sign(message),
        message.Header,
        message.ParentHeader,
        message.Metadata,
        message.Content,
        .. message.Buffers,
    ];

    /// <summary>Reads the frames of one message, or says why they are none.</summary>
    /// <param name="frames">The frames, in the order in which they came.</param>
    /// <param name="signer">Knows the key that the message must be signed with.</param>
    /// <param name="message">The message, when the result is null.</param>
    /// <returns>
    /// Null, or what is wrong with the frames: no delimiter, too few frames, an absent or a forged signature.
    /// </returns>
    public static string? TryRead(IReadOnlyList<byte[]> frames, MessageSigner signer, out WireMessage? message)
    {
        message = null;
        var delimiter = IndexOfDelimiter(frames);
        if (delimiter < 0)
        {
            return "no <IDS|MSG> delimiter";
        }

        if (frames.Count - delimiter - 1 < FramesAfterDelimiter)
        {
            return $"{frames.Count - delimiter - 1} frames after the delimiter where {FramesAfterDelimiter} are needed";
        }

        var read = Slice(frames, delimiter);
        var signature = frames[delimiter + 1];
        if (!signer.Verify(read, signature))
        {
            return signature.Length == 0 ? "no signature" : "a wrong signature";
        }

        message = read;
        return null;
    }

    private static int IndexOfDelimiter(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            if (frames[i].AsSpan().SequenceEqual(Delimiter))
            {
                return i;
            }
        }

        return -1;
    }

    private static WireMessage Slice(IReadOnlyList<byte[]> frames, int delimiter) => new()
    {
        Identities = [.. frames.Take(delimiter)],
        Header = frames[delimiter + 2],
        ParentHeader = frames[delimiter + 3],
        Metadata = frames[delimiter + 4],
        Content = frames[delimiter + 5],
        Buffers = [.. frames.Skip(delimiter + 1 + FramesAfterDelimiter)],
    };
}
