using System.CommandLine;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit kernel</c>: the C# kernel for Jupyter's clients.</summary>
internal static class KernelCommand
{
    /// <summary>The verbs.</summary>
    public static Command Create(CliContext context) => new("kernel", "The C# kernel for Jupyter's clients.")
    {
        KernelInstallCommand.Create(context),
        KernelListCommand.Create(context),
        KernelUninstallCommand.Create(context),
        KernelStartCommand.Create(context),
    };
}
