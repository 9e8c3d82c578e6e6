using System.Text;
using CsCheck;

namespace ResearchKit.Jupyter.Tests.Wire;

public sealed class MessageCodecTests
{
    private static readonly Gen<string> Json = OneOf.Values(
        "", "{}", "[]", "null", "7", "\"x\"", "{", "{\"msg_id\":7}", "{\"msg_id\":null}", "{\"msg_id\":\"a\"}", "\xff",
        "{\"msg_id\":\"a\",\"msg_type\":\"execute_request\"}", "{\"msg_id\":\"a\",\"msg_type\":\"never_heard_of\"}", "{\"code\":\"x\"}",
        new string('[', 10_000), "{\"msg_type\":\"status\",\"msg_id\":\"\\ud800\"}");

    [Fact]
    public void A_signed_message_of_any_content_is_read_or_refused_but_never_throws() =>
        Gen.Select(Json, Json, Json, Json).Sample((header, parent, metadata, content) =>
        {
            var frames = WireFormat.ToFrames(
                new() { Header = Bytes(header), ParentHeader = Bytes(parent), Metadata = Bytes(metadata), Content = Bytes(content) },
                new MessageSigner("a key"));
            var fault = Codec().TryRead(Channel.Shell, frames, out var message);
            Assert.Equal(fault is null, message is not null);
        });

    [Fact]
    public void A_message_that_is_played_back_is_refused()
    {
        var frames = Codec().Write(new KernelInfoRequest());
        var reader = Codec();

        Assert.Null(reader.TryRead(Channel.Shell, frames, out _));
        Assert.Equal("a kernel_info_request that came before: replayed", reader.TryRead(Channel.Shell, frames, out _));
    }

    [Fact]
    public void Only_the_latest_signatures_are_remembered()
    {
        var guard = new ReplayGuard(capacity: 2);
        byte[][] signatures = [[.. "0000000000000001"u8], [.. "0000000000000002"u8], [.. "0000000000000003"u8]];

        Assert.All(signatures, signature => Assert.True(guard.Admit(signature)));
        Assert.True(guard.Admit(signatures[0]));
        Assert.False(guard.Admit(signatures[2]));
    }

    [Fact]
    public void No_two_messages_have_the_same_id()
    {
        var codec = Codec();

        Assert.Equal(100, Enumerable.Range(0, 100).Select(_ => codec.NextId()).Distinct().Count());
    }

    [Fact]
    public void A_parent_header_is_quoted_byte_for_byte()
    {
        var parent = "{ \"msg_id\" : \"p\", \"of_the_future\": 1.0 }"u8.ToArray();

        Assert.Null(Codec().TryRead(Channel.IOPub, Codec().Write(StatusMessage.Busy, parent), out var message));
        Assert.Equal(("p", parent), (message!.ParentId, message.Wire.ParentHeader));
    }

    private static MessageCodec Codec() => new("a key", "hmac-sha256", "tester", new FixedTime());

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
