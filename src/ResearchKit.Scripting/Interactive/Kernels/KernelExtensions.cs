using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

/// <summary>Finds kernels and sends them code.</summary>
public static class KernelExtensions
{
    /// <summary>Finds a kernel among this one and those that it holds.</summary>
    /// <param name="kernel">Where to look.</param>
    /// <param name="name">The kernel's name, or another that it goes by.</param>
    /// <returns>The kernel; null when there is none.</returns>
    public static Kernel? FindKernelByName(this Kernel kernel, string name) => kernel.FindKernels(candidate => candidate.Is(name)).FirstOrDefault();

    /// <summary>Finds kernels among this one and those that it holds.</summary>
    /// <param name="kernel">Where to look.</param>
    /// <param name="predicate">Which are wanted.</param>
    /// <returns>The kernels.</returns>
    public static IEnumerable<Kernel> FindKernels(this Kernel kernel, Func<Kernel, bool> predicate) => kernel.SelfAndChildren().Where(predicate);

    /// <summary>Runs code as if it stood in a cell.</summary>
    /// <param name="kernel">The kernel that runs it.</param>
    /// <param name="code">The code.</param>
    /// <returns>What came of it.</returns>
    public static Task<KernelCommandResult> SubmitCodeAsync(this Kernel kernel, string code) => kernel.SendAsync(new SubmitCode(code));

    /// <summary>Visits the kernels that a kernel holds.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="onVisit">What to do with each.</param>
    public static void VisitSubkernels(this Kernel kernel, Action<Kernel> onVisit) => kernel.SelfAndChildren().Skip(1).ToList().ForEach(onVisit);

    /// <summary>Visits a kernel and those that it holds.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="onVisit">What to do with each.</param>
    public static void VisitSubkernelsAndSelf(this Kernel kernel, Action<Kernel> onVisit) => kernel.SelfAndChildren().ToList().ForEach(onVisit);

    private static IEnumerable<Kernel> SelfAndChildren(this Kernel kernel) =>
        kernel is CompositeKernel composite ? composite.ChildKernels.Prepend(kernel) : [kernel];
}
