using System.Threading.Channels;

namespace ResearchKit.Jupyter;

/// <summary>
/// A request that was sent, and what has come for it: its reply, what is published about it, questions for input.
/// </summary>
internal sealed class PendingRequest(string messageId, Action<PendingRequest> forget) : IDisposable
{
    private readonly Channel<JupyterMessage> messages =
        System.Threading.Channels.Channel.CreateUnbounded<JupyterMessage>(new() { SingleReader = true });

    public string MessageId => messageId;

    /// <summary>Hands over a message that names this request as its parent.</summary>
    public void Deliver(JupyterMessage message) => messages.Writer.TryWrite(message);

    /// <summary>There will be no more: the reader is told after it has read what came before.</summary>
    public void Fail(Exception reason) => messages.Writer.TryComplete(reason);

    /// <summary>All that comes for the request, in its order on each channel.</summary>
    public IAsyncEnumerable<JupyterMessage> ReadAllAsync(CancellationToken cancellationToken) =>
        messages.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Waits for the reply on shell or control.</summary>
    /// <exception cref="KernelErrorException">The kernel answered with an error.</exception>
    public async Task<TReply> ReplyAsync<TReply>(CancellationToken cancellationToken)
        where TReply : MessageContent
    {
        await foreach (var message in ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (message.Channel is not (Channel.Shell or Channel.Control))
            {
                continue;
            }

            return message.Content switch
            {
                TReply reply => reply,
                ErrorReply e => throw new KernelErrorException(new(e.ErrorName, e.ErrorValue, e.Traceback)),
                var other => throw new KernelErrorException(
                    new("UnexpectedReply", $"The kernel answered with {other}.", [])),
            };
        }

        throw new InvalidOperationException("The request was forgotten before its reply came.");
    }

    public void Dispose() => forget(this);
}
