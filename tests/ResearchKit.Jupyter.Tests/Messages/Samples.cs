using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter.Tests.Messages;

/// <summary>One message of each type, with every field filled.</summary>
internal static class Samples
{
    public static IReadOnlyList<MessageContent> All { get; } =
    [
        new ExecuteRequest("1 + 1", StoreHistory: true, UserExpressions: new Dictionary<string, string> { ["sum"] = "x + y" }, AllowStdin: true),
        new ExecuteReply(ReplyStatus.Ok, 3, [new() { ["source"] = "page" }], new() { ["sum"] = new JsonObject { ["status"] = "ok" } }),
        new InspectRequest("Math.Abs", 8, 1),
        new InspectReply(true, MimeBundle.Text("int Math.Abs(int value)"), []),
        new CompleteRequest("Mat", 3),
        new CompleteReply(["Math", "Matrix"], 0, 3, new() { ["kind"] = "type" }),
        new IsCompleteRequest("if (x)"),
        IsCompleteReply.Incomplete("    "),
        new HistoryRequest("search", Output: true, N: 10, Pattern: "var *", Unique: true),
        new HistoryReply([new(1, 1, "x"), new(1, 2, "y", "42", HasOutput: true), new(1, 3, "z", null, HasOutput: true)]),
        new ConnectRequest(),
        new ConnectReply(1, 2, 3, 4, 5),
        new CommInfoRequest("jupyter.widget"),
        new CommInfoReply(new Dictionary<string, CommTarget> { ["c1"] = new("jupyter.widget") }),
        new CommOpen("c1", "jupyter.widget", new() { ["state"] = 1 }) { Buffers = [[0, 255], []] },
        new CommMessage("c1", new() { ["method"] = "update" }),
        new CommClose("c1", []),
        new KernelInfoRequest(),
        new KernelInfoReply(
            ProtocolVersion.Current, "echo", "1.0", new("echo", "1.0", "text/plain", ".echo", "text", "null", "script"), "Hello", [new("Help", "https://example.org/")]),
        new ShutdownRequest(Restart: true),
        new ShutdownReply(Restart: true),
        new InterruptRequest(),
        new InterruptReply(),
        new StreamMessage("stdout", "Ünï \"quoted\" <tag> 🐱\n"),
        new DisplayData(new() { { "text/html", "<b>x</b>" }, { "text/plain", "x" }, { "application/json", new JsonObject { ["a"] = null } } }, [], new("id")),
        new UpdateDisplayData(MimeBundle.Text("y"), [], new("id")),
        new ExecuteInput("1 + 1", 3),
        new ExecuteResult(3, MimeBundle.Text("2"), [], new()),
        new ErrorMessage("FormatException", "no number", ["at cell 3, line 1"]),
        StatusMessage.Busy,
        new ClearOutput(Wait: true),
        new IOPubWelcome(""),
        new InputRequest("Name: ", Password: true),
        new InputReply("Ada"),
    ];
}
