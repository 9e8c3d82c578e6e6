using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>Has the kernel run code, counts the runs and remembers them.</summary>
internal sealed class Executor(
    IKernel kernel, KernelChannels channels, Interruption interruption, InputExchange input, Comms comms)
{
    private int count;

    /// <summary>What was run in this session.</summary>
    public ExecutionHistory History { get; } = new();

    /// <summary>Runs the code of a request, publishes what it gives, and returns how it ended.</summary>
    public async Task<ExecuteReply> ExecuteAsync(JupyterMessage message, ExecuteRequest request)
    {
        var number = request.IsRemembered ? ++count : count;
        var output = new ExecuteOutput(channels, input, message, request, number, comms);
        if (!request.Silent)
        {
            channels.Publish(new ExecuteInput(request.Code, number), message);
        }

        var interrupted = interruption.Begin();
        try
        {
            var outcome = await RunAsync(request, output, interrupted.Token).ConfigureAwait(false);
            Remember(request, output, number);
            if (outcome.Error is { } error)
            {
                output.Publish(new ErrorMessage(error.Name, error.Value, error.Traceback));
                return new(ReplyStatus.Error, number, outcome.Payload, null, error.Name, error.Value, error.Traceback);
            }

            var values = await EvaluateAsync(request, interrupted.Token).ConfigureAwait(false);
            return new(ReplyStatus.Ok, number, outcome.Payload ?? [], values);
        }
        finally
        {
            interruption.End(interrupted);
        }
    }

    private async Task<ExecuteOutcome> RunAsync(
        ExecuteRequest request, ExecuteOutput output, CancellationToken interrupted)
    {
        try
        {
            return await kernel.ExecuteAsync(request, output, interrupted).ConfigureAwait(false);
        }
        catch (KernelErrorException e)
        {
            return ExecuteOutcome.Failed(e.Error);
        }
#pragma warning disable CA1031 // Whatever user code throws is an outcome to be reported.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ExecuteOutcome.Failed(KernelError.FromException(e));
        }
    }

    private void Remember(ExecuteRequest request, ExecuteOutput output, int number)
    {
        if (request.IsRemembered)
        {
            History.Add(new HistoryLine(ExecutionHistory.PresentSession, number, request.Code, output.ResultText));
        }
    }

    private async Task<JsonObject> EvaluateAsync(ExecuteRequest request, CancellationToken interrupted)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in request.UserExpressions ?? new Dictionary<string, string>())
        {
            values[name] = await EvaluateAsync(expression, interrupted).ConfigureAwait(false);
        }

        return values;
    }

    private async Task<JsonObject> EvaluateAsync(string expression, CancellationToken interrupted)
    {
        try
        {
            var data = await kernel.EvaluateAsync(expression, interrupted).ConfigureAwait(false);
            var json = JsonSerializer.SerializeToNode(data, JupyterJson.Instance.MimeBundle);
            return new() { ["status"] = "ok", ["data"] = json, ["metadata"] = new JsonObject() };
        }
        catch (KernelErrorException e)
        {
            return ToJson(e.Error);
        }
#pragma warning disable CA1031 // An error in one expression is the value of that expression alone.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ToJson(KernelError.FromException(e));
        }
    }

    private static JsonObject ToJson(KernelError error) => new()
    {
        ["status"] = "error",
        ["ename"] = error.Name,
        ["evalue"] = error.Value,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
    };
}
