using ResearchKit.Cli.Kernel;
using ResearchKit.Jupyter;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Chooses the kernel that a notebook runs on.</summary>
internal static class KernelChoice
{
    /// <summary>The program's own kernel, or an installed one of that name.</summary>
    public static Func<NotebookJob, Notebook, KernelSpec> For(string? name)
    {
        if (name is null or OwnKernel.Name)
        {
            return (_, _) => OwnKernel.Spec;
        }

        var spec = KernelSpecStore.Default.Find(name) ?? throw new UsageException(
            $"No kernel '{name}' is installed. Installed are: {string.Join(", ", KernelSpecStore.Default.List().Select(s => s.Name).DefaultIfEmpty("none"))}.");
        return (_, _) => spec;
    }
}
