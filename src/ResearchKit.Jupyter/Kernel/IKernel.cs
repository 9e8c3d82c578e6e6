namespace ResearchKit.Jupyter;

/// <summary>
/// A language, as far as the protocol needs to know it: what runs code, and answers questions about code.
/// <see cref="KernelServer"/> calls it for one request at a time.
/// </summary>
/// <remarks>
/// Whatever a member throws becomes the error of its reply: a <see cref="KernelErrorException"/> word for word,
/// any other exception by its type, message and stack.
/// </remarks>
public interface IKernel
{
    /// <summary>Who the kernel is; asked for at any time, also while code runs, from any thread.</summary>
    KernelInfoReply Info { get; }

    /// <summary>Runs code.</summary>
    /// <param name="request">The code, and how to run it.</param>
    /// <param name="output">
    /// Where its outputs and its result go, in their order; can be written to from any thread.
    /// </param>
    /// <param name="interrupted">Cancelled when the user interrupts.</param>
    /// <returns>How it ended. An error is published by the server, once: the kernel must not.</returns>
    Task<ExecuteOutcome> ExecuteAsync(ExecuteRequest request, IExecuteOutput output, CancellationToken interrupted);

    /// <summary>
    /// Evaluates one of a request's <see cref="ExecuteRequest.UserExpressions"/> after its code has succeeded.
    /// </summary>
    /// <returns>The value in every form that the kernel has for it.</returns>
    Task<MimeBundle> EvaluateAsync(string expression, CancellationToken interrupted) =>
        throw new KernelErrorException(new("NotSupportedException", "This kernel does not evaluate user expressions.", []));

    /// <summary>Says how code could go on.</summary>
    Task<CompleteReply> CompleteAsync(CompleteRequest request, CancellationToken interrupted) =>
        Task.FromResult(CompleteReply.None(request.CursorPos));

    /// <summary>Says what the thing at a position is.</summary>
    Task<InspectReply> InspectAsync(InspectRequest request, CancellationToken interrupted) =>
        Task.FromResult(InspectReply.NotFound);

    /// <summary>Says whether code can be run as it stands.</summary>
    Task<IsCompleteReply> IsCompleteAsync(IsCompleteRequest request, CancellationToken interrupted) =>
        Task.FromResult(IsCompleteReply.Unknown);

    /// <summary>
    /// Lets go of what the kernel holds; called once, when the running code has ended or has been given up.
    /// </summary>
    /// <param name="restart">Whether another kernel will be started in this one's place.</param>
    Task ShutdownAsync(bool restart) => Task.CompletedTask;
}
