using System.CommandLine;
using ResearchKit.Jupyter;

namespace ResearchKit.Cli.Commands;

/// <summary>Where a verb about kernels looks: with the user, or below a folder.</summary>
internal static class KernelPlace
{
    /// <summary>The option that names the folder.</summary>
    public static Option<string?> NewOption() => new("--prefix")
    {
        Description = "Below this folder, in share/jupyter/kernels, as for an environment of Python's.",
        HelpName = "DIR",
    };

    /// <summary>The kernels that the option means.</summary>
    public static KernelSpecStore Store(CliContext context, string? prefix) => new(Directories(context, prefix));

    /// <summary>What is to be done so that Jupyter's clients look there too; null where they do.</summary>
    public static string? Unseen(CliContext context, string? prefix)
    {
        var folder = Directories(context, prefix).User;
        return context.Jupyter.Data.Contains(folder) ? null
            : $"Jupyter's clients of that environment find it, others where JUPYTER_PATH names {folder}. kernel list --prefix {prefix} shows it.";
    }

    private static JupyterDirectories Directories(CliContext context, string? prefix) =>
        prefix is null ? context.Jupyter : JupyterDirectories.ForPrefix(context.FullPath(prefix));
}
