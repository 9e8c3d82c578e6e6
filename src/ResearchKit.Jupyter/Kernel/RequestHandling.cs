namespace ResearchKit.Jupyter;

/// <summary>What happens around every request: busy, the answer or an error, idle.</summary>
internal sealed class RequestHandling(KernelChannels channels, Action<string> log)
{
    /// <summary>Answers a request, whatever happens.</summary>
    /// <param name="request">The request.</param>
    /// <param name="answer">Gives the content of the reply, or null when there is none.</param>
    public async Task HandleAsync(JupyterMessage request, Func<Task<MessageContent?>> answer)
    {
        channels.Publish(StatusMessage.Busy, request);
        try
        {
            if (await answer().ConfigureAwait(false) is { } reply)
            {
                channels.Reply(request, reply);
            }
        }
        catch (KernelErrorException e)
        {
            channels.Reply(request, ErrorReply.Of(request.ReplyType, e.Error));
        }
#pragma warning disable CA1031 // Whatever goes wrong in answering, the client is told and the kernel goes on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log($"{request.Header.MsgType}: {e.GetType().Name}: {e.Message}");
            channels.Reply(request, ErrorReply.Of(request.ReplyType, KernelError.FromException(e)));
        }
        finally
        {
            channels.Publish(StatusMessage.Idle, request);
        }
    }
}
