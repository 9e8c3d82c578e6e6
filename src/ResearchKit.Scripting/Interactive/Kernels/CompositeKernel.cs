using System.Collections;
using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive;

/// <summary>The kernel that holds those of the single languages.</summary>
public sealed class CompositeKernel : Kernel, IEnumerable<Kernel>
{
    internal CompositeKernel(SessionCore session)
        : base(session, new KernelInfo(".NET", "", ""))
    {
        ChildKernels =
        [
            new CSharp.CSharpKernel(session),
            .. DirectiveTable.TextLanguages.Select(language => new TextKernel(session, language)),
        ];
    }

    /// <summary>The kernels of the single languages.</summary>
    public IReadOnlyList<Kernel> ChildKernels { get; }

    /// <summary>The kernel that runs a cell which names none.</summary>
    public string DefaultKernelName { get; } = CSharp.CSharpKernel.DefaultName;

    /// <inheritdoc/>
    public IEnumerator<Kernel> GetEnumerator() => ChildKernels.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
