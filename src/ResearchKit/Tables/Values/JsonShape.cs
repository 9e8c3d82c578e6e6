using System.Text.Json;
using Json.Schema;

namespace ResearchKit;

/// <summary>A JSON Schema to which the JSON in a column must conform.</summary>
internal sealed class JsonShape
{
    private readonly JsonSchema _schema;

    /// <summary>Reads a schema.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public JsonShape(string text)
    {
        try
        {
            _schema = JsonSchema.FromText(text);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"jsonSchema is no JSON Schema: {e.Message}");
        }
    }

    /// <summary>What is wrong with a value; null where nothing is.</summary>
    public string? Broken(object value)
    {
        var result = _schema.Evaluate(JsonSerializer.SerializeToNode((JsonElement)value), new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (result.IsValid)
        {
            return null;
        }

        var fault = result.Details.FirstOrDefault(d => d.HasErrors);
        return $"does not conform to its JSON Schema{(fault is null ? "" : $": {fault.InstanceLocation} {string.Join("; ", fault.Errors!.Values)}")}";
    }
}
