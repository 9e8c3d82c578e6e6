using System.Text.Json.Nodes;
using ResearchKit.Jupyter;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>What the session knows of a cell that is being typed, in the protocol's words.</summary>
internal static class TypingHelp
{
    public static async Task<CompleteReply> CompleteAsync(CSharpSession session, CompleteRequest request, CancellationToken interrupted)
    {
        var list = await session.CompleteAsync(request.Code, CodePoints.ToUtf16(request.Code, request.CursorPos), interrupted);
        var start = CodePoints.FromUtf16(request.Code, list.Start);
        var end = CodePoints.FromUtf16(request.Code, list.End);
        return new CompleteReply(
            [.. list.Items.Select(item => item.Text)],
            start,
            end,
            new JsonObject { ["_jupyter_types_experimental"] = new JsonArray([.. list.Items.Select(item => Typed(item, start, end))]) });
    }

    public static async Task<InspectReply> InspectAsync(CSharpSession session, InspectRequest request, CancellationToken interrupted)
    {
        var found = await session.InspectAsync(request.Code, CodePoints.ToUtf16(request.Code, request.CursorPos), interrupted);
        return found is null
            ? InspectReply.NotFound
            : new InspectReply(true, Bundle(found), []);
    }

    /// <summary>What is known of a name, in each form.</summary>
    public static Jupyter.MimeBundle Bundle(Inspection found) =>
        Bundles.Of(new Scripting.MimeBundle([new("text/markdown", found.Markdown), new("text/plain", found.Text)]));

    public static IsCompleteReply IsComplete(IsCompleteRequest request) => CSharpSession.IsComplete(request.Code) switch
    {
        CellCompleteness.Complete => IsCompleteReply.Complete,
        CellCompleteness.Incomplete => IsCompleteReply.Incomplete("    "),
        _ => IsCompleteReply.Invalid,
    };

    private static JsonObject Typed(CompletionItem item, int start, int end) => new()
    {
        ["text"] = item.Text,
        ["type"] = item.Kind,
        ["signature"] = item.Signature,
        ["documentation"] = item.Documentation,
        ["start"] = start,
        ["end"] = end,
    };
}
