using CsCheck;

namespace ResearchKit.Jupyter.Tests.Wire;

public sealed class WireFormatTests
{
    private static readonly MessageSigner Signer = new("a key");

    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 12];

    private static readonly Gen<WireMessage> Messages = Gen.Select(
        Bytes.Array[0, 3], Bytes, Bytes, Bytes, Bytes, Bytes.Array[0, 3],
        (identities, header, parent, metadata, content, buffers) => new WireMessage
        {
            Identities = identities, Header = header, ParentHeader = parent, Metadata = metadata, Content = content, Buffers = buffers,
        });

    [Fact]
    public void What_was_written_is_read() => Messages.Sample(message =>
    {
        Assert.Null(WireFormat.TryRead(WireFormat.ToFrames(message, Signer), Signer, out var read));
        Assert.Equal(Frames(message), Frames(read!));
    });

    [Fact]
    public void A_bit_changed_in_what_is_signed_or_in_the_signature_is_noticed() =>
        Gen.Select(Messages, Gen.Int[0, 4], Gen.Int[0, 1000]).Sample((message, which, where) =>
        {
            var frames = WireFormat.ToFrames(message, Signer);
            var frame = frames[message.Identities.Count + 1 + which];
            if (frame.Length == 0)
            {
                return;
            }

            frame[where % frame.Length] ^= 1;
            Assert.Equal("a wrong signature", WireFormat.TryRead(frames, Signer, out _));
        });

    [Fact]
    public void Another_key_signs_otherwise() => Messages.Sample(message =>
        WireFormat.TryRead(WireFormat.ToFrames(message, new MessageSigner("another key")), Signer, out _) == "a wrong signature");

    [Fact]
    public void Without_a_signature_a_message_is_refused() => Assert.Equal(
        "no signature", WireFormat.TryRead(WireFormat.ToFrames(Empty(), new MessageSigner("")), Signer, out _));

    [Fact]
    public void Without_a_key_everything_is_accepted() =>
        Assert.Null(WireFormat.TryRead(WireFormat.ToFrames(Empty(), Signer), new MessageSigner(""), out _));

    [Fact]
    public void Frames_of_any_kind_are_refused_with_a_reason_and_never_throw() => Bytes.Array[0, 9].Sample(frames =>
        WireFormat.TryRead(frames, Signer, out _) is not null);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Too_few_frames_are_refused(int frames) => Assert.Equal(
        $"{frames} frames after the delimiter where 5 are needed",
        WireFormat.TryRead([WireFormat.Delimiter.ToArray(), .. Enumerable.Repeat(Array.Empty<byte>(), frames)], Signer, out _));

    [Fact]
    public void Another_scheme_than_hmac_sha256_is_not_taken_for_it() =>
        Assert.Throws<NotSupportedException>(() => new MessageSigner("a key", "hmac-md5"));

    private static WireMessage Empty() => new() { Header = [], Content = [] };

    private static IEnumerable<string> Frames(WireMessage message) => WireFormat.ToFrames(message, Signer).Select(Convert.ToHexString);
}
