namespace ResearchKit.Jupyter;

/// <summary>
/// A run of code as its client sees it: done when the reply and, on another channel, the status idle have come.
/// </summary>
internal sealed class PendingRun(Action<IOPubMessage> onOutput, Action<JupyterMessage> onQuestion)
{
    private ExecuteReply? reply;
    private bool isIdle;

    /// <summary>Takes the next message; gives the reply when the run is done.</summary>
    public ExecuteReply? Take(JupyterMessage message)
    {
        switch (message.Content)
        {
            case ExecuteReply executed:
                reply = executed;
                break;
            case ErrorReply e:
                reply = new(ReplyStatus.Error, null, null, null, e.ErrorName, e.ErrorValue, e.Traceback);
                break;
            case StatusMessage status:
                isIdle |= status.IsIdle;
                break;
            case InputRequest:
                onQuestion(message);
                break;
            case IOPubMessage output:
                onOutput(output);
                break;
        }

        return isIdle ? reply : null;
    }
}
