using System.Text.Json.Nodes;
using ResearchKit.Jupyter;

namespace EchoKernel;

/// <summary>
/// A toy language that proves that the protocol knows none. Each line is a command and its argument; a line that begins
/// with
/// no command is written back.
/// </summary>
public sealed class Echo : IKernel
{
    private readonly EchoCommands commands = new();

    public KernelInfoReply Info { get; } = new(
        ProtocolVersion.Current, "echo", "1.0", new("echo", "1.0", "text/plain", ".echo"), "An echo.", [new("Echo", "https://example.org/echo")]);

    /// <summary>What a comm to the target <c>echo</c> does: it sends back what it gets.</summary>
    public static Task Opened(Comm comm, CommOpen opening)
    {
        comm.Received = message =>
        {
            comm.Send(message.Data, message.Buffers);
            return Task.CompletedTask;
        };
        return Task.CompletedTask;
    }

    public async Task<ExecuteOutcome> ExecuteAsync(ExecuteRequest request, IExecuteOutput output, CancellationToken interrupted)
    {
        if (request.Code.StartsWith("page ", StringComparison.Ordinal))
        {
            return new(Payload: [new() { ["source"] = "page", ["start"] = 0, ["data"] = new JsonObject { ["text/plain"] = request.Code[5..] } }]);
        }

        foreach (var line in request.Code.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', 2);
            await (commands.All.TryGetValue(parts[0], out var command)
                ? command(parts.Length > 1 ? parts[1] : "", output, interrupted)
                : commands.All["echo"](line, output, interrupted));
            interrupted.ThrowIfCancellationRequested();
        }

        return ExecuteOutcome.Ok;
    }

    public Task<MimeBundle> EvaluateAsync(string expression, CancellationToken interrupted) => expression.StartsWith("fail ", StringComparison.Ordinal)
        ? throw new KernelErrorException(new("EchoError", expression[5..], []))
        : Task.FromResult(MimeBundle.Text(expression));

    public Task<CompleteReply> CompleteAsync(CompleteRequest request, CancellationToken interrupted)
    {
        var end = CodePoints.ToUtf16(request.Code, request.CursorPos);
        var start = request.Code.LastIndexOfAny([' ', '\n'], Math.Max(end - 1, 0)) + 1;
        var matches = commands.All.Keys.Where(name => name.StartsWith(request.Code[start..end], StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return Task.FromResult(new CompleteReply([.. matches], CodePoints.FromUtf16(request.Code, start), request.CursorPos, []));
    }

    public Task<InspectReply> InspectAsync(InspectRequest request, CancellationToken interrupted) => Task.FromResult(
        commands.All.ContainsKey(request.Code) ? new InspectReply(true, MimeBundle.Text($"{request.Code} is a command"), []) : InspectReply.NotFound);

    public Task<IsCompleteReply> IsCompleteAsync(IsCompleteRequest request, CancellationToken interrupted) => Task.FromResult(
        request.Code.EndsWith('\\') ? IsCompleteReply.Incomplete("  ") : request.Code.StartsWith('!') ? IsCompleteReply.Invalid : IsCompleteReply.Complete);
}
