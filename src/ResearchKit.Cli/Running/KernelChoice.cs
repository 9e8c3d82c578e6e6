using ResearchKit.Cli.Kernel;
using ResearchKit.Jupyter;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Chooses the kernel that runs a notebook.</summary>
/// <param name="context">The world outside.</param>
/// <param name="named">The name that the command line gives, or null.</param>
internal sealed class KernelChoice(CliContext context, string? named)
{
    private static readonly string[] CSharpLanguages = ["C#", "csharp", "polyglot-notebook"];
    private static readonly string[] OtherKernelsOfDotnet = [".net-fsharp", ".net-powershell"];

    /// <summary>
    /// The kernel that was named; otherwise the kit's own for C#, and for another language the one that the notebook names.
    /// </summary>
    /// <exception cref="KernelUnavailableException">It is not installed.</exception>
    public KernelSpec For(NotebookJob job, Notebook notebook)
    {
        var name = named ?? (IsCSharp(notebook) ? context.OwnKernel.Name : notebook.KernelName);
        if (name is null)
            throw new KernelUnavailableException(job.Source, $"the notebook is in {notebook.Language} and names no kernel; name one with --kernel");
        return name == context.OwnKernel.Name ? context.OwnKernel : Installed(job, name);
    }

    /// <summary>A notebook that names neither language nor kernel is taken for one of ours.</summary>
    private static bool IsCSharp(Notebook notebook) => notebook switch
    {
        { KernelName: { } name } when OtherKernelsOfDotnet.Contains(name) => false,
        { Language: { } language } => CSharpLanguages.Contains(language, StringComparer.OrdinalIgnoreCase),
        { KernelName: var name } => name is null or OwnKernelSpec.Name or ".net-csharp",
    };

    /// <summary>Why the kernel that was named cannot be had; null where it can.</summary>
    public string? WhyNot()
    {
        var store = new KernelSpecStore(context.Jupyter);
        return named is null || named == context.OwnKernel.Name || store.Find(named) is not null ? null : Missing(store, named);
    }

    private KernelSpec Installed(NotebookJob job, string name)
    {
        var store = new KernelSpecStore(context.Jupyter);
        return store.Find(name) ?? throw new KernelUnavailableException(job.Source, Missing(store, name));
    }

    private string Missing(KernelSpecStore store, string name) => $"no kernel '{name}' is installed; there is {Names(store)}";

    private string Names(KernelSpecStore store) =>
        string.Join(", ", store.List().Select(spec => spec.Name).Append(context.OwnKernel.Name).Distinct().Order(StringComparer.Ordinal));
}
