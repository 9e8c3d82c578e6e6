namespace ResearchKit.Jupyter;

/// <summary>
/// A message as it stands on the wire: routing prefix, four serialised dictionaries, raw buffers.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#the-wire-protocol">The wire protocol</see>.
/// </summary>
/// <remarks>
/// A parent header is echoed byte for byte, so that fields that we do not know survive the round trip.
/// </remarks>
internal sealed record WireMessage
{
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();

    /// <summary>The routing prefix: a client's identities on a ROUTER socket, the topic on iopub.</summary>
    public IReadOnlyList<byte[]> Identities { get; init; } = [];

    public required byte[] Header { get; init; }

    public byte[] ParentHeader { get; init; } = EmptyObject;

    public byte[] Metadata { get; init; } = EmptyObject;

    public required byte[] Content { get; init; }

    public IReadOnlyList<byte[]> Buffers { get; init; } = [];
}
