using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace ResearchKit.Scripting;

/// <summary>Runs a notebook's cell as the command that it is to its own code: past the middlewares, and told in events.</summary>
internal sealed class CellSubmission(SessionCore session, SessionContext context)
{
    public async Task<CellResult> RunAsync(Cell cell, CancellationToken interrupt)
    {
        var command = new SubmitCode(cell.Code);
        var invocation = new KernelInvocationContext(context, command, context.Root.ChildKernels[0], interrupt);
        context.Invocation = invocation;
        CellResult result = new CellSucceeded(null);
        context.Events.Publish(new CodeSubmissionReceived(command));
        using (context.Channel.Tap(new EventRecorder(command, context.Events.Publish, () => context.Events.IsWatched)))
        {
            try
            {
                await context.Pipeline.RunAsync(command, invocation, async (sent, _) => result = await CarryOutAsync(sent, command, cell, invocation).ConfigureAwait(false))
                    .ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a middleware throws, the cell fails of it.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                result = new CellFailed(session.ReportOf(thrown));
            }
        }

        invocation.Complete(command);
        context.Events.Publish(result is CellFailed failed
            ? new CommandFailed(null, command, string.Join('\n', failed.Error.Traceback))
            : new CommandSucceeded(command));
        return result;
    }

    // Where somebody watches, the value is shown at once, so that what the watcher shows stands before and after it.
    private CellSucceeded Show(MimeBundle shown, object? value)
    {
        context.ShowResult(shown, value);
        return new CellSucceeded(null);
    }

    private async Task<CellResult> CarryOutAsync(KernelCommand sent, SubmitCode command, Cell cell, KernelInvocationContext invocation)
    {
        if (sent != command && sent is not SubmitCode { TargetKernelName: null })
        {
            await new CommandHandler(session).HandleAsync(sent, invocation.HandlingKernel, invocation.CancellationToken).ConfigureAwait(false);
            return new CellSucceeded(null);
        }

        object? value = null;
        var result = await session.RunAsync(cell with { Code = ((SubmitCode)sent).Code }, invocation.CancellationToken, returned => value = returned).ConfigureAwait(false);
        return result is CellSucceeded { Value: { } shown } && (context.Pipeline.IsWatching || context.Events.IsWatched) ? Show(shown, value) : result;
    }
}
