namespace ResearchKit.Jupyter;

/// <summary>
/// Questions to the user and their answers.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#messages-on-the-stdin-router-dealer-channel">stdin</see>.
/// </summary>
internal sealed class InputExchange(KernelServerOptions options)
{
    private static readonly KernelError Unreachable = new(
        "InputUnavailable", "The frontend that sent this code cannot be asked for input: it is not connected to stdin.", []);

    private static readonly KernelError Superseded = new(
        "InputSuperseded", "Another question was asked before this one was answered.", []);

    private static readonly TimeSpan RetryInterval = TimeSpan.FromMilliseconds(50);

    private readonly Lock gate = new();
    private TaskCompletionSource<string>? pending;

    /// <summary>Asks, and waits for the answer. Of several questions at a time, an answer is for the latest.</summary>
    public async Task<string> AskAsync(
        KernelChannels channels, InputRequest request, JupyterMessage parent, CancellationToken cancellationToken)
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            pending?.TrySetException(new KernelErrorException(Superseded));
            pending = answer;
        }

        await SendAsync(channels, request, parent, cancellationToken).ConfigureAwait(false);
        return await answer.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    // A frontend that has just started may have sent code before its stdin was connected.
    private async Task SendAsync(
        KernelChannels channels, InputRequest request, JupyterMessage parent, CancellationToken cancellationToken)
    {
        var began = options.TimeProvider.GetTimestamp();
        while (!await channels.TryAskAsync(request, parent).WaitAsync(cancellationToken).ConfigureAwait(false))
        {
            if (options.TimeProvider.GetElapsedTime(began) > options.InputPatience)
            {
                throw new KernelErrorException(Unreachable);
            }

            await Task.Delay(RetryInterval, options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes an answer; one that nobody waits for is dropped.</summary>
    public void Deliver(JupyterMessage message)
    {
        if (message.Content is InputReply reply)
        {
            lock (gate)
            {
                pending?.TrySetResult(reply.Value);
                pending = null;
            }
        }
    }
}
