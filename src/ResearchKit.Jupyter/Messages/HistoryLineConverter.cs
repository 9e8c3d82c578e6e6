using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// A line of history is an array on the wire: <c>[session, line, input]</c> or <c>[session, line, [input, output]]</c>.
/// </summary>
internal sealed class HistoryLineConverter : JsonConverter<HistoryLine>
{
    public override HistoryLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var line = document.RootElement;
        if (line.ValueKind != JsonValueKind.Array || line.GetArrayLength() != 3
            || !line[0].TryGetInt32(out var session) || !line[1].TryGetInt32(out var count))
        {
            throw new JsonException("A line of history is [session, line, input] or [session, line, [input, output]].");
        }

        return line[2].ValueKind == JsonValueKind.Array
            ? new HistoryLine(session, count, line[2][0].GetString() ?? "", line[2][1].GetString(), HasOutput: true)
            : new HistoryLine(session, count, line[2].GetString() ?? "");
    }

    public override void Write(Utf8JsonWriter writer, HistoryLine value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Session);
        writer.WriteNumberValue(value.Line);
        if (value.HasOutput)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.Input);
            writer.WriteStringValue(value.Output);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStringValue(value.Input);
        }

        writer.WriteEndArray();
    }
}
