using System.Text.Json.Nodes;
using ResearchKit.Jupyter;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>
/// The comm over which an editor asks what is wrong with a cell that is being typed. It sends <c>{"code": …}</c>, with an
/// <c>id</c> of its choice, and is sent <c>{"id": …, "diagnostics": [{"severity", "code", "message", "range"}]}</c>: the shapes of the
/// Language Server Protocol, lines and UTF-16 columns from 0.
/// </summary>
internal static class DiagnosticsComm
{
    /// <summary>The name that it is opened by.</summary>
    public const string Target = "researchkit.diagnostics";

    /// <summary>Has a server offer it.</summary>
    public static void Register(Comms comms, CSharpSession session) => comms.Register(Target, async (comm, opening) =>
    {
        comm.Received = message => AnswerAsync(comm, session, message.Data);
        if (opening.Data.ContainsKey("code"))
        {
            await AnswerAsync(comm, session, opening.Data);
        }
    });

    private static async Task AnswerAsync(Comm comm, CSharpSession session, JsonObject question)
    {
        var code = question["code"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        var found = await session.DiagnoseAsync(code);
        comm.Send(new JsonObject
        {
            ["id"] = question["id"]?.DeepClone(),
            ["diagnostics"] = new JsonArray([.. found.Select(diagnostic => (JsonNode)ToJson(diagnostic))]),
        });
    }

    private static JsonObject ToJson(CellDiagnostic diagnostic) => new()
    {
        ["severity"] = diagnostic.Severity switch
        {
            CellDiagnosticSeverity.Error => 1,
            CellDiagnosticSeverity.Warning => 2,
            CellDiagnosticSeverity.Info => 3,
            _ => 4,
        },
        ["code"] = diagnostic.Id,
        ["message"] = diagnostic.Message,
        ["range"] = new JsonObject
        {
            ["start"] = Position(diagnostic.Span.StartLine, diagnostic.Span.StartColumn),
            ["end"] = Position(diagnostic.Span.EndLine, diagnostic.Span.EndColumn),
        },
    };

    private static JsonObject Position(int line, int column) => new() { ["line"] = line - 1, ["character"] = column - 1 };
}
