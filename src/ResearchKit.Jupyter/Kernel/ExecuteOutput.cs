using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>Publishes the outputs of one run of code as its own.</summary>
internal sealed class ExecuteOutput(
    KernelChannels channels, InputExchange input, JupyterMessage parent, ExecuteRequest request, int number, Comms comms)
    : IExecuteOutput
{
    public int ExecutionCount => number;

    public bool AllowsInput => request.AllowStdin;

    public Comms Comms => comms;

    /// <summary>The result as plain text, once there is one.</summary>
    public string? ResultText { get; private set; }

    public void Stream(string name, string text)
    {
        if (!request.Silent && text.Length > 0)
        {
            channels.PublishStream(name, text, parent);
        }
    }

    public void Display(MimeBundle data, JsonObject? metadata = null, string? displayId = null) =>
        Publish(new DisplayData(data, metadata ?? [], Transient(displayId)));

    public void UpdateDisplay(string displayId, MimeBundle data, JsonObject? metadata = null) =>
        Publish(new UpdateDisplayData(data, metadata ?? [], Transient(displayId)));

    public void Result(MimeBundle data, JsonObject? metadata = null, string? displayId = null)
    {
        ResultText = data["text/plain"] is JsonValue text && text.TryGetValue(out string? plain) ? plain : null;
        Publish(new ExecuteResult(number, data, metadata ?? [], Transient(displayId)));
    }

    public void ClearOutput(bool wait = false) => Publish(new ClearOutput(wait));

    public Task<string> InputAsync(string prompt, bool password, CancellationToken cancellationToken) => AllowsInput
        ? input.AskAsync(channels, new InputRequest(prompt, password), parent, cancellationToken)
        : throw new KernelErrorException(new("StdinNotImplemented", "This frontend does not support input requests.", []));

    /// <summary>Publishes a message of the run, unless it is silent.</summary>
    public void Publish(IOPubMessage message)
    {
        if (!request.Silent)
        {
            channels.Publish(message, parent);
        }
    }

    private static TransientInfo Transient(string? displayId) => new(displayId);
}
