using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>A task that nobody awaited: how it stands, without its id, which differs from run to run.</summary>
internal static class TaskFormatter
{
    public static void Register()
    {
        Formatter.Register<Task>(Describe, MimeTypes.Plain);
        Formatter.Register<Task>(task => $"<pre>{WebUtility.HtmlEncode(Describe(task))}</pre>", MimeTypes.Html);
    }

    private static string Describe(Task task) => task.Status switch
    {
        TaskStatus.RanToCompletion => Result(task) is { } result ? $"Task, completed: {result}" : "Task, completed",
        TaskStatus.Faulted => $"Task, failed: {(task.Exception!.InnerExceptions is [var only] ? only : task.Exception).Message}",
        TaskStatus.Canceled => "Task, cancelled",
        _ => "Task, not completed (await it for its result)",
    };

    private static string? Result(Task task)
    {
        var result = task.GetType().GetProperty("Result");
        return result is null || result.PropertyType.Name == "VoidTaskResult"
            ? null
            : result.GetValue(task).ToDisplayString(MimeTypes.Plain);
    }
}
