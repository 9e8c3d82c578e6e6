using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ResearchKit.Jupyter;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>
/// A cell that is a question, <c>Math.Max?</c> or <c>?Math.Max</c>, as Jupyter's users type it: the answer goes to the frontend's
/// pager. Neither is C#.
/// </summary>
internal static partial class HelpQuestion
{
    /// <summary>What the cell asks about; null when it is code.</summary>
    public static string? Of(string code) =>
        Question().Match(code) is { Success: true } question ? question.Groups[1].Value + question.Groups[2].Value : null;

    /// <summary>Answers it.</summary>
    public static async Task<ExecuteOutcome> AnswerAsync(
        CSharpSession session, string asked, IExecuteOutput output, CancellationToken interrupted)
    {
        if (await session.InspectAsync(asked, asked.Length, interrupted) is not { } found)
        {
            output.Stream("stdout", $"Nothing is known of “{asked}”.\n");
            return ExecuteOutcome.Ok;
        }

        var page = new JsonObject
        {
            ["source"] = "page",
            ["start"] = 0,
            ["data"] = new JsonObject(TypingHelp.Bundle(found)),
        };
        return new ExecuteOutcome(Payload: [page]);
    }

    [GeneratedRegex(@"^\s*(?:\?\s*([\p{L}\p{N}_.@<>,]+)|([\p{L}\p{N}_.@<>,]+)\s*\?{1,2})\s*$")]
    private static partial Regex Question();
}
