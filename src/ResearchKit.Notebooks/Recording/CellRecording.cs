using System.Text.Json.Nodes;
using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>
/// What a kernel publishes while one cell runs, made into the cell's outputs as a Jupyter frontend makes it: pieces of
/// one stream in a row are one output, displays are updated wherever they stand, clearing can wait for what comes next.
/// </summary>
internal sealed class CellRecording(CodeCell cell, int executionCount, DisplayIds displays)
{
    private readonly List<RecordedOutput> _outputs = [];
    private readonly Lock _gate = new();
    private bool _clearBeforeNext;

    /// <summary>The error that the kernel has published, if it has.</summary>
    public ErrorOutput? Error
    {
        get
        {
            lock (_gate)
                return _outputs.OfType<RecordedError>().LastOrDefault()?.Error;
        }
    }

    /// <summary>Takes what the kernel has published.</summary>
    public void Add(IOPubMessage message)
    {
        lock (_gate)
            Take(message);
    }

    /// <summary>Adds an error that the kernel could not publish itself.</summary>
    public void Add(ErrorOutput error)
    {
        lock (_gate)
            Append(new RecordedError(error));
    }

    /// <summary>Writes the outputs, as they are now, into the cell.</summary>
    public void Save()
    {
        lock (_gate)
        {
            cell.ExecutionCount = executionCount;
            cell.SetOutputs(_outputs.Select(output => output.ToOutput()));
        }
    }

    private void Take(IOPubMessage message)
    {
        switch (message)
        {
            case StreamMessage stream:
                AppendText(stream);
                break;
            case DisplayData display:
                AppendDisplay((data, metadata) => new DisplayOutput(data, metadata), display.Data, display.Metadata, display.Transient);
                break;
            case ExecuteResult result:
                AppendDisplay((data, metadata) => new ExecuteResultOutput(executionCount, data, metadata), result.Data, result.Metadata, result.Transient);
                break;
            case UpdateDisplayData update:
                displays.Update(update.Transient?.DisplayId, Copy(update.Data), Copy(update.Metadata));
                break;
            case ErrorMessage error:
                Append(new RecordedError(new(error.Name, error.Value, error.Traceback)));
                break;
            case ClearOutput { Wait: true }:
                _clearBeforeNext = true;
                break;
            case ClearOutput:
                Clear();
                break;
        }
    }

    private void AppendText(StreamMessage message)
    {
        ClearIfDue();
        if (_outputs.LastOrDefault() is not RecordedStream stream || stream.Name != message.Name)
            _outputs.Add(stream = new(message.Name));
        stream.Append(message.Text);
    }

    private void AppendDisplay(Func<JsonObject, JsonObject, Output> make, MimeBundle data, JsonObject? metadata, TransientInfo? transient)
    {
        var display = new RecordedDisplay(make, Copy(data), Copy(metadata));
        Append(display);
        if (transient?.DisplayId is { } id)
            displays.Add(id, display);
    }

    private void Append(RecordedOutput output)
    {
        ClearIfDue();
        _outputs.Add(output);
    }

    private void ClearIfDue()
    {
        if (_clearBeforeNext)
            Clear();
    }

    private void Clear()
    {
        _clearBeforeNext = false;
        displays.Remove(_outputs.OfType<RecordedDisplay>());
        _outputs.Clear();
    }

    private static JsonObject Copy(MimeBundle data) => new(data.Select(form => KeyValuePair.Create(form.Key, form.Value?.DeepClone())));

    private static JsonObject Copy(JsonObject? metadata) => (JsonObject?)metadata?.DeepClone() ?? [];
}
