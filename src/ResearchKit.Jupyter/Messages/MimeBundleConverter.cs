using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>Reads and writes a <see cref="MimeBundle"/> as a JSON object whose order is kept.</summary>
internal sealed class MimeBundleConverter : JsonConverter<MimeBundle>
{
    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A MIME bundle is an object.");
        }

        var bundle = new MimeBundle();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var mimeType = reader.GetString()!;
            reader.Read();
            bundle.Add(mimeType, JsonNode.Parse(ref reader));
        }

        return bundle;
    }

    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (mimeType, content) in value)
        {
            writer.WritePropertyName(mimeType);
            if (content is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                content.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }
}
