using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ResearchKit.Jupyter;

namespace EchoKernel;

/// <summary>
/// A toy language that proves that the protocol knows none. Each line is a command and its argument; a line that begins with
/// no command is written back.
/// </summary>
public sealed class Echo : IKernel
{
    /// <summary>Pairs of a command and what it does.</summary>
    private static readonly Dictionary<string, Command> Commands = new(StringComparer.Ordinal)
    {
        ["echo"] = (text, output, _) => Do(() => output.Stream("stdout", text + "\n")),
        ["part"] = (text, output, _) => Do(() => output.Stream("stdout", text)),
        ["err"] = (text, output, _) => Do(() => output.Stream("stderr", text + "\n")),
        ["="] = (text, output, _) => Do(() => output.Result(MimeBundle.Text(text))),
        ["show"] = (text, output, _) => Do(() => output.Display(Both(text))),
        ["named"] = (text, output, _) => Do(() => output.Display(Both(text), displayId: "name")),
        ["rename"] = (text, output, _) => Do(() => output.UpdateDisplay("name", Both(text))),
        ["clear"] = (text, output, _) => Do(() => output.ClearOutput(text == "wait")),
        ["fail"] = (text, _, _) => throw new KernelErrorException(new("EchoError", text, ["line 1", text])),
        ["throw"] = (text, _, _) => throw new FormatException(text),
        ["ask"] = async (text, output, stop) => output.Stream("stdout", await output.InputAsync(text, password: false, stop) + "\n"),
        ["secret"] = async (text, output, stop) => output.Stream("stdout", await output.InputAsync(text, password: true, stop) + "\n"),
        ["wait"] = (_, _, stop) => Task.Delay(Timeout.Infinite, stop),
        ["stuck"] = (_, _, _) => Task.Delay(Timeout.Infinite, CancellationToken.None),
        ["block"] = (_, _, stop) => Do(() => stop.WaitHandle.WaitOne()),
        ["lines"] = (text, output, _) => Do(() => Repeat(Number(text), i => output.Stream("stdout", Line(i)))),
        ["shows"] = (text, output, _) => Do(() => Repeat(Number(text), i => output.Display(MimeBundle.Text(Line(i))))),
        ["bytes"] = (text, output, _) => Do(() => output.Stream("stdout", new string('x', Number(text)))),
        ["exit"] = (text, _, _) => Do(() => Environment.Exit(Number(text))),
        ["crash"] = (text, _, _) => Do(() => Environment.FailFast(text)),
        ["never"] = (_, _, _) => Do(() => Thread.CurrentThread.Join()),
        ["start"] = (text, output, _) => Do(() => output.Stream("stdout", Start(text.Split(' ', 2)))),
        ["arguments"] = (_, output, _) => Do(() => output.Stream("stdout", string.Join(' ', Environment.GetCommandLineArgs()[1..]))),
        ["directory"] = (_, output, _) => Do(() => output.Stream("stdout", Environment.CurrentDirectory + "\n")),
        ["variable"] = (text, output, _) => Do(() => output.Stream("stdout", Environment.GetEnvironmentVariable(text) + "\n")),
        ["complain"] = (text, _, _) => Do(() => Console.Error.WriteLine(text)),
        ["count"] = (_, output, _) => Do(() => output.Result(MimeBundle.Text(output.ExecutionCount.ToString(CultureInfo.InvariantCulture)))),
        ["comm"] = (text, output, _) => Do(() => output.Comms.Open("front", new() { ["text"] = text }, [[1, 2, 3]])),
    };

    private delegate Task Command(string argument, IExecuteOutput output, CancellationToken interrupted);

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
            await (Commands.TryGetValue(parts[0], out var command)
                ? command(parts.Length > 1 ? parts[1] : "", output, interrupted)
                : Do(() => output.Stream("stdout", line + "\n")));
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
        var matches = Commands.Keys.Where(name => name.StartsWith(request.Code[start..end], StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return Task.FromResult(new CompleteReply([.. matches], CodePoints.FromUtf16(request.Code, start), request.CursorPos, []));
    }

    public Task<InspectReply> InspectAsync(InspectRequest request, CancellationToken interrupted) => Task.FromResult(
        Commands.ContainsKey(request.Code) ? new InspectReply(true, MimeBundle.Text($"{request.Code} is a command"), []) : InspectReply.NotFound);

    public Task<IsCompleteReply> IsCompleteAsync(IsCompleteRequest request, CancellationToken interrupted) => Task.FromResult(
        request.Code.EndsWith('\\') ? IsCompleteReply.Incomplete("  ") : request.Code.StartsWith('!') ? IsCompleteReply.Invalid : IsCompleteReply.Complete);

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private static void Repeat(int times, Action<int> action)
    {
        for (var i = 0; i < times; i++)
        {
            action(i);
        }
    }

    private static string Start(string[] command)
    {
        using var process = Process.Start(command[0], command[1]);
        return process.Id.ToString(CultureInfo.InvariantCulture);
    }

    private static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}\n");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static MimeBundle Both(string text) => new() { { "text/html", $"<b>{text}</b>" }, { "text/plain", text }, { "application/json", new JsonObject { ["text"] = text } } };
}
