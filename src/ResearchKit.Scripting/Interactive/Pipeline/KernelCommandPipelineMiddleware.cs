using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

/// <summary>Stands before the kernel: sees every command, each cell's too, and decides whether and how it goes on.</summary>
/// <param name="command">The command.</param>
/// <param name="context">Its context.</param>
/// <param name="next">Goes on. A middleware that does not call it keeps the command from being carried out.</param>
/// <returns>A task that ends when the middleware is done with the command.</returns>
public delegate Task KernelCommandPipelineMiddleware(KernelCommand command, KernelInvocationContext context, KernelPipelineContinuation next);
