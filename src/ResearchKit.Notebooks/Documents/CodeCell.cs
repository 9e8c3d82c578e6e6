using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>A cell of code, with what it gave when it was last run.</summary>
public sealed class CodeCell : Cell
{
    /// <summary>A new cell that has not been run.</summary>
    public CodeCell(string source, params IEnumerable<string> tags) : this(NewCode(source, tags))
    {
    }

    internal CodeCell(JsonObject json) : base(json)
    {
    }

    /// <summary>The how-manieth execution of its session gave the outputs; null if the cell was not run.</summary>
    public int? ExecutionCount
    {
        get => Json["execution_count"] is JsonValue v && v.TryGetValue<int>(out var count) ? count : null;
        set => Json["execution_count"] = value;
    }

    /// <summary>What the cell gave, in order.</summary>
    public IReadOnlyList<Output> Outputs =>
        [.. (Json["outputs"] as JsonArray)?.OfType<JsonObject>().Select(Output.Of) ?? []];

    /// <summary>Puts outputs in the place of those that the cell has.</summary>
    public void SetOutputs(IEnumerable<Output> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        Json["outputs"] = new JsonArray([.. outputs.Select(output => (JsonNode)output.ToJson())]);
    }

    /// <summary>Makes the cell one that has not been run.</summary>
    public void ClearOutputs()
    {
        ExecutionCount = null;
        SetOutputs([]);
    }

    private static JsonObject NewCode(string source, IEnumerable<string> tags)
    {
        var json = NewJson("code", source, tags);
        json.Insert(1, "execution_count", null);
        json.Insert(json.IndexOf("source"), "outputs", new JsonArray());
        return json;
    }
}
