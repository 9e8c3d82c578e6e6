using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace ResearchKit.Scripting;

/// <summary>The middlewares that cells have put before the kernel; the newest comes first.</summary>
internal sealed class CommandPipeline
{
    private volatile KernelCommandPipelineMiddleware[] _middlewares = [];

    /// <summary>Whether there are any.</summary>
    public bool IsWatching => _middlewares.Length > 0;

    public void Add(KernelCommandPipelineMiddleware middleware) => _middlewares = [middleware, .. _middlewares];

    /// <summary>Has a command carried out by way of the middlewares that there are by now.</summary>
    /// <param name="command">The command.</param>
    /// <param name="context">Its context.</param>
    /// <param name="last">Carries it out.</param>
    public Task RunAsync(KernelCommand command, KernelInvocationContext context, KernelPipelineContinuation last) =>
        _middlewares.Reverse().Aggregate(last, (next, middleware) => (sent, sentContext) => middleware(sent, sentContext, next))(command, context);
}
