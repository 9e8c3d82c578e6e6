namespace ResearchKit.Jupyter;

/// <summary>Answers every request but execution.</summary>
internal sealed class Answers(
    ConnectionInfo connection,
    IKernel kernel,
    Interruption interruption,
    ExecutionHistory history,
    KernelChannels channels,
    Comms comms)
{
    /// <summary>Answers a request on shell: any. The result is null when the message wants no reply.</summary>
    /// <exception cref="KernelErrorException">The request makes no sense, or the kernel says so.</exception>
    public async Task<MessageContent?> AnswerOnShellAsync(JupyterMessage request)
    {
        switch (request.Content)
        {
            case CompleteRequest complete:
                return await AskAsync(token => kernel.CompleteAsync(complete, token)).ConfigureAwait(false);
            case InspectRequest inspect:
                return await AskAsync(token => kernel.InspectAsync(inspect, token)).ConfigureAwait(false);
            case IsCompleteRequest isComplete:
                return await AskAsync(token => kernel.IsCompleteAsync(isComplete, token)).ConfigureAwait(false);
            case CommOpen or CommMessage or CommClose:
                await comms.ReceiveAsync(request.Content).ConfigureAwait(false);
                return null;
            default:
                return Answer(request);
        }
    }

    /// <summary>Answers a request on control: those that need not wait for running code.</summary>
    /// <exception cref="KernelErrorException">The request makes no sense here.</exception>
    public MessageContent Answer(JupyterMessage request)
    {
        switch (request.Content)
        {
            case KernelInfoRequest:
                return kernel.Info;
            case InterruptRequest:
                interruption.Interrupt();
                return new InterruptReply();
            case ShutdownRequest shutdown:
                return Goodbye(request, shutdown);
            case HistoryRequest asked:
                return new HistoryReply(history.Answer(asked));
            case CommInfoRequest asked:
                return new CommInfoReply(comms.OpenComms(asked.TargetName));
            case ConnectRequest:
                return new ConnectReply(
                    connection.ShellPort,
                    connection.IOPubPort,
                    connection.StdinPort,
                    connection.HeartbeatPort,
                    connection.ControlPort);
            default:
                throw new KernelErrorException(Refusal(request));
        }
    }

    private static KernelError Refusal(JupyterMessage request) => request.Content is MalformedContent malformed
        ? new("MalformedMessage", $"The content of this {request.Header.MsgType} cannot be read: {malformed.Reason}", [])
        : new("UnknownMessageType", $"This kernel does not answer {request.Header.MsgType} on {request.Channel}.", []);

    private async Task<MessageContent> AskAsync<T>(Func<CancellationToken, Task<T>> question)
        where T : MessageContent
    {
        var interrupted = interruption.Begin();
        try
        {
            return await question(interrupted.Token).ConfigureAwait(false);
        }
        finally
        {
            interruption.End(interrupted);
        }
    }

    private ShutdownReply Goodbye(JupyterMessage request, ShutdownRequest shutdown)
    {
        var reply = new ShutdownReply(shutdown.Restart);
        channels.Publish(reply, request);
        return reply;
    }
}
