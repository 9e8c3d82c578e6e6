using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads JSON texts, and reports what is none.</summary>
internal static class JsonFile
{
    /// <summary>The value; null where the text is no JSON.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<byte> utf8, string file, FaultList faults) => Open(utf8, file, faults)?.RootElement;

    /// <summary>The text, whose values can be read until it is disposed of; null where it is no JSON.</summary>
    public static JsonDocument? Open(ReadOnlyMemory<byte> utf8, string file, FaultList faults)
    {
        try
        {
            return JsonDocument.Parse(utf8);
        }
        catch (JsonException e)
        {
            faults.Add(file, (int)(e.LineNumber ?? -1) + 1, null, null, "is no JSON: " + e.Message);
            return null;
        }
    }
}
