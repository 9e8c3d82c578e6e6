using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

/// <summary>What comes after a middleware: the next one, and in the end the kernel itself.</summary>
/// <param name="command">The command to go on with: the one that came, or another in its place.</param>
/// <param name="context">The command's context.</param>
/// <returns>A task that ends when the command was carried out.</returns>
public delegate Task KernelPipelineContinuation(KernelCommand command, KernelInvocationContext context);
