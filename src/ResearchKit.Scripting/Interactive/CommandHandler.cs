using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace ResearchKit.Scripting;

/// <summary>Carries out the commands that a cell's code sends.</summary>
internal sealed class CommandHandler(SessionCore session)
{
    private SessionContext Context => session.Context;

    public async Task<KernelCommandResult> HandleAsync(KernelCommand command, Kernel kernel, CancellationToken cancellation)
    {
        var outer = Context.Invocation;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, outer?.CancellationToken ?? CancellationToken.None);
        var invocation = new KernelInvocationContext(Context, command, Target(command, kernel), stop.Token);
        var events = invocation.Events;
        Context.Invocation = invocation;
        try
        {
            await Context.Pipeline.RunAsync(command, invocation, async (sent, _) => Tell(invocation, sent is SubmitCode code
                ? await SubmitAsync(code, invocation).ConfigureAwait(false)
                : await CarryOutAsync(sent, invocation).ConfigureAwait(false))).ConfigureAwait(false);
            invocation.Complete(command);
            return new KernelCommandResult(command, events.ToList());
        }
        finally
        {
            Context.Invocation = outer;
        }
    }

    private void Tell(KernelInvocationContext invocation, KernelEvent happened)
    {
        invocation.Events.Add(happened);
        Context.Events.Publish(happened);
    }

    private Kernel Target(KernelCommand command, Kernel kernel)
    {
        var target = command.TargetKernelName is { } name ? kernel.RootKernel.FindKernelByName(name) : kernel;
        return target is CompositeKernel composite ? composite.FindKernelByName(composite.DefaultKernelName)!
            : target ?? throw new ArgumentException(session.Others.Missing(command.TargetKernelName!));
    }

    private async Task<KernelEvent> CarryOutAsync(KernelCommand command, KernelInvocationContext invocation)
    {
        using var tap = Context.Channel.Tap(new EventRecorder(command, invocation.Events.Add));
        switch (command)
        {
            case SendValue value:
                await session.SetAsync(value.Name, value.Value ?? value.FormattedValue?.Value, invocation.CancellationToken).ConfigureAwait(false);
                break;
            case RequestValue question when session.Variables.Find(question.Name) is { } variable:
                var text = new FormattedValue(question.MimeType, variable.Value.ToDisplayString(question.MimeType));
                invocation.Events.Add(new ValueProduced(variable.Value, question.Name, text, question));
                break;
            case RequestValue question:
                return Fail(command, $"There is no variable “{question.Name}”.");
            case RequestValueInfos question:
                invocation.Events.Add(new ValueInfosProduced([.. session.Variables.All().Select(variable => InfoOf(variable, question.MimeType))], question));
                break;
            case RequestInput question:
                invocation.Events.Add(new InputProduced(Context.Channel.ReadInput(question.Prompt, question.IsPassword), question));
                break;
            case DisplayValue display:
                Context.Channel.Display(new DisplayOutput(FormattedValue.Bundle([display.FormattedValue]), display.ValueId ?? Context.NextDisplayId()));
                break;
            case UpdateDisplayedValue update:
                Context.Channel.UpdateDisplay(new DisplayOutput(FormattedValue.Bundle([update.FormattedValue]), update.ValueId));
                break;
            case DisplayError error:
                invocation.Publish(new ErrorProduced(error.Message, command));
                break;
            default:
                return Fail(command, $"{command.GetType().Name} is not something that this kernel can do.");
        }

        return new CommandSucceeded(command);
    }

    private static KernelValueInfo InfoOf(SessionVariable variable, string mimeType) => new(
        variable.Name, new FormattedValue(mimeType, VariableFormatter.Told(() => variable.Value.ToDisplayString(mimeType))!), variable.Value?.GetType() ?? variable.Type);

    private async Task<KernelEvent> SubmitAsync(SubmitCode code, KernelInvocationContext invocation)
    {
        Tell(invocation, new CodeSubmissionReceived(code));
        var name = invocation.HandlingKernel.Name;
        var text = invocation.HandlingKernel is TextKernel ? $"#!{name}\n{code.Code}" : code.Code;
        object? returned = null;
        CellResult result;
        using (Context.Channel.Tap(new EventRecorder(code, invocation.Events.Add)))
        {
            result = await session.RunAsync(new Cell(text, $"code sent to {name}"), invocation.CancellationToken, value => returned = value)
                .ConfigureAwait(false);
        }

        if (result is CellFailed failed)
        {
            return Fail(code, string.Join('\n', failed.Error.Traceback));
        }

        if (result is CellSucceeded { Value: { } shown })
        {
            var display = Context.ShowResult(shown, returned);
            invocation.Events.Add(new ReturnValueProduced(returned, code, display.FormattedValues, display.DisplayId));
        }

        return new CommandSucceeded(code);
    }

    private CommandFailed Fail(KernelCommand command, string message)
    {
        Context.Channel.Write(OutputStream.Error, message + "\n");
        return new CommandFailed(new InvalidOperationException(message), command, message);
    }
}
