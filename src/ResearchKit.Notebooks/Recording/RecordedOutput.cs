using System.Text;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>An output of a cell while it may still change: a stream that grows, a display that is updated.</summary>
internal abstract class RecordedOutput
{
    public abstract Output ToOutput();
}

/// <summary>Text of one stream, in as many pieces as it came.</summary>
internal sealed class RecordedStream(string name) : RecordedOutput
{
    private readonly StringBuilder _text = new();

    public string Name { get; } = name;

    public void Append(string text) => _text.Append(text);

    public override Output ToOutput() => new StreamOutput(Name, _text.ToString());
}

/// <summary>Something displayed, which a later message can replace if it has a display id.</summary>
internal sealed class RecordedDisplay(Func<JsonObject, JsonObject, Output> make, JsonObject data, JsonObject metadata) : RecordedOutput
{
    private JsonObject _data = data;
    private JsonObject _metadata = metadata;

    public void Update(JsonObject data, JsonObject metadata) => (_data, _metadata) = (data, metadata);

    public override Output ToOutput() => make(_data, _metadata);
}

/// <summary>The error that ended a cell.</summary>
internal sealed class RecordedError(ErrorOutput error) : RecordedOutput
{
    public ErrorOutput Error => error;

    public override Output ToOutput() => error;
}
