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
    public static KernelSpecStore Store(CliContext context, string? prefix)
    {
        if (prefix is null)
        {
            return new(context.Jupyter);
        }

        var folder = Path.Combine(context.FullPath(prefix), "share", "jupyter");
        return new(new JupyterDirectories(folder, [folder]));
    }
}
