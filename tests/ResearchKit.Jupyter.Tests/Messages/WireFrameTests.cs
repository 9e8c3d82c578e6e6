using System.Text;

namespace ResearchKit.Jupyter.Tests.Messages;

/// <summary>
/// Every message has one approved form on the wire, frame by frame, which other kernels and frontends rely on.
/// </summary>
public sealed class WireFrameTests
{
    private const string Delimiter = "<IDS|MSG>";

    public static TheoryData<string> Types => [.. Samples.All.Select(sample => sample.MessageType)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_message_is_written_as_approved(string type)
    {
        var frames = Codec().Write(Sample(type), "{\"msg_id\":\"parent\"}"u8.ToArray(), ["topic"u8.ToArray()], "message");

        Approved.Verify($"Messages/Frames/{type}", Print(frames));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_message_that_was_approved_is_read_without_loss(string type)
    {
        var frames = Parse(Approved.Read($"Messages/Frames/{type}"));

        Assert.Null(Codec().TryRead(Channel.Shell, frames, out var message));
        Assert.Equal(Sample(type).GetType(), message!.Content.GetType());
        Assert.Equal("parent", message.ParentId);
        Assert.Equal(Print(frames), Print(Codec().Write(message.Content, message.Wire.ParentHeader, message.Wire.Identities, "message")));
    }

    [Fact]
    public void Every_type_of_message_has_a_sample()
    {
        var types = typeof(MessageContent).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(MessageContent)) && !type.IsAbstract)
            .Except([typeof(UnknownMessage), typeof(ErrorReply), typeof(MalformedContent)]);

        Assert.Equal(types.Select(type => type.Name).Order(), Samples.All.Select(sample => sample.GetType().Name).Order());
    }

    private static MessageContent Sample(string type) => Samples.All.Single(sample => sample.MessageType == type);

    private static MessageCodec Codec() => new("a key", "hmac-sha256", "tester", new FixedTime(), "session");

    // JSON and text as they stand, other bytes in hexadecimal.
    private static string Print(IEnumerable<byte[]> frames) =>
        string.Concat(frames.Select((frame, index) => (index > 6 ? "hex:" + Convert.ToHexStringLower(frame) : Encoding.UTF8.GetString(frame)) + "\n"));

    private static List<byte[]> Parse(string text)
    {
        Assert.Contains(Delimiter, text, StringComparison.Ordinal);
        return
        [
            .. text.TrimEnd('\n').Split('\n').Select(line => line.StartsWith("hex:", StringComparison.Ordinal)
                ? Convert.FromHexString(line[4..]) : Encoding.UTF8.GetBytes(line)),
        ];
    }
}
