using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>The outputs of a cell, and the hashes of what they rest on, as they stand in a file.</summary>
/// <param name="RestsOn">The hash of each part.</param>
/// <param name="Outputs">The outputs.</param>
internal sealed record KeptOutputs(IReadOnlyDictionary<string, string> RestsOn, IReadOnlyList<Output> Outputs)
{
    public static KeptOutputs Of(CodeCell cell, Fingerprint ground) => new(ground.Parts, cell.Outputs);

    /// <summary>Reads them; a file that is not there, or spoilt, has none.</summary>
    public static KeptOutputs? Read(string file)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllBytes(file));
            return json?["restsOn"] is JsonObject ground && json["outputs"] is JsonArray outputs
                ? new(ground.ToDictionary(part => part.Key, part => (string)part.Value!), [.. outputs.Select(output => Output.Of((JsonObject)output!))])
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or InvalidCastException)
        {
            return null;
        }
    }

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["restsOn"] = new JsonObject(RestsOn.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value))),
        ["outputs"] = new JsonArray([.. Outputs.Select(output => (JsonNode)output.ToJson())]),
    });

    /// <summary>Puts them into a cell, under the count that it has in this run.</summary>
    public void PutInto(CodeCell cell, int executionCount)
    {
        cell.ExecutionCount = executionCount;
        cell.SetOutputs(Outputs.Select(output => output is ExecuteResultOutput result ? result with { ExecutionCount = executionCount } : output));
    }
}
