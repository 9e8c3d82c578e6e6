using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace ResearchKit.Jupyter;

/// <summary>One session's way of writing and reading messages: gives ids and dates, signs, checks.</summary>
/// <remarks>Writing is safe for several threads, reading belongs to one.</remarks>
internal sealed class MessageCodec(string key, string scheme, string username, TimeProvider time, string? session = null)
{
    private readonly MessageSigner signer = new(key, scheme);
    private readonly ReplayGuard replays = new();
    private int messages;

    /// <summary>The id of this process in the headers of its messages.</summary>
    public string Session { get; } = session ?? Guid.NewGuid().ToString("N");

    /// <summary>Writes a message.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="parentHeader">The header, as it came, of the message that this one answers; null for none.</param>
    /// <param name="identities">The routing prefix, or the topic.</param>
    /// <param name="messageId">The id that was given to the message; it may be sent once.</param>
    public List<byte[]> Write(
        MessageContent content,
        byte[]? parentHeader = null,
        IReadOnlyList<byte[]>? identities = null,
        string? messageId = null)
    {
        var header = new MessageHeader(
            messageId ?? NextId(), content.MessageType, Session, username, Now(), ProtocolVersion.Current);
        var message = new WireMessage
        {
            Identities = identities ?? [],
            Header = JsonSerializer.SerializeToUtf8Bytes(header, JupyterJson.Instance.MessageHeader),
            Content = Serialize(content),
            Buffers = content.Buffers,
        };
        return WireFormat.ToFrames(parentHeader is null ? message : message with { ParentHeader = parentHeader }, signer);
    }

    /// <summary>A new message id.</summary>
    public string NextId() => string.Create(CultureInfo.InvariantCulture, $"{Session}_{Interlocked.Increment(ref messages)}");

    /// <summary>Reads a message, or says why it must be dropped.</summary>
    /// <returns>Null, or what is wrong.</returns>
    public string? TryRead(Channel channel, IReadOnlyList<byte[]> frames, out JupyterMessage? message)
    {
        message = null;
        if (WireFormat.TryRead(frames, signer, out var wire) is { } fault)
        {
            return fault;
        }

        try
        {
            var header = JsonSerializer.Deserialize(wire!.Header, JupyterJson.Instance.MessageHeader);
            if (header is null)
            {
                return "a header that is null";
            }

            if (!replays.Admit(frames[wire.Identities.Count + 1]))
            {
                return $"a {header.MsgType} that came before: replayed";
            }

            message = new JupyterMessage(channel, header, ParentId(wire.ParentHeader), ReadContent(header.MsgType, wire), wire);
            return null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return $"a header that cannot be read: {e.Message}";
        }
    }

    private static byte[] Serialize(MessageContent content) => content is UnknownMessage unknown
        ? Encoding.UTF8.GetBytes(unknown.Content.ToJsonString())
        : JsonSerializer.SerializeToUtf8Bytes(content, content.GetType(), JupyterJson.Instance);

    private static MessageContent ReadContent(string messageType, WireMessage wire)
    {
        try
        {
            var content = MessageTypes.Of(messageType) is { } type
                ? ReadKnown(wire.Content, type)
                : JsonNode.Parse(wire.Content) is JsonObject unknown ? new UnknownMessage(messageType, unknown) : null;
            return content is null ? new MalformedContent(messageType, "The content is no object.")
                : wire.Buffers.Count > 0 ? content with { Buffers = wire.Buffers }
                : content;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return ReadError(messageType, wire.Content) ?? new MalformedContent(messageType, e.Message);
        }
    }

    /// <summary>Some kernels, .NET Interactive among them, write null for a field that they might have left out.</summary>
    private static MessageContent? ReadKnown(byte[] content, JsonTypeInfo type)
    {
        try
        {
            return (MessageContent?)JsonSerializer.Deserialize(content, type);
        }
        catch (JsonException) when (JsonNode.Parse(content) is JsonObject fields && fields.Any(field => field.Value is null))
        {
            return (MessageContent?)JsonSerializer.Deserialize(WithoutNulls(content), type);
        }
    }

    private static JsonObject WithoutNulls(byte[] content) =>
        new(JsonNode.Parse(content)!.AsObject().Where(field => field.Value is not null)
            .Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));

    /// <summary>A reply that failed has other fields than its type asks for.</summary>
    private static MessageContent? ReadError(string messageType, byte[] content)
    {
        try
        {
            return JsonNode.Parse(content) is JsonObject reply && (string?)reply["status"] is "error" or "abort" or "aborted"
                ? ErrorReply.Of(messageType, ToError(reply))
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static KernelError ToError(JsonObject reply) => new(
        (string?)reply["ename"] ?? "",
        (string?)reply["evalue"] ?? "",
        reply["traceback"] is JsonArray lines ? [.. lines.Select(line => (string?)line ?? "")] : []);

    private static string ParentId(byte[] parentHeader)
    {
        using var document = JsonDocument.Parse(parentHeader);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("msg_id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()! : "";
    }

    // Python's reader of dates takes up to six decimals.
    private string Now() => time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
