using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResearchKit.Notebooks;

/// <summary>How JSON is shown to people: letters of any script as they are.</summary>
internal static class JsonShown
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
