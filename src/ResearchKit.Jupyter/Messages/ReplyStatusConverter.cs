using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>Reads and writes <see cref="ReplyStatus"/>; older kernels write <c>abort</c> for <c>aborted</c>.</summary>
internal sealed class ReplyStatusConverter : JsonConverter<ReplyStatus>
{
    public override ReplyStatus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() switch
        {
            "ok" => ReplyStatus.Ok,
            "abort" or "aborted" => ReplyStatus.Aborted,
            _ => ReplyStatus.Error,
        };

    public override void Write(Utf8JsonWriter writer, ReplyStatus value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value switch
        {
            ReplyStatus.Ok => "ok",
            ReplyStatus.Error => "error",
            ReplyStatus.Aborted => "aborted",
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
        });
}
