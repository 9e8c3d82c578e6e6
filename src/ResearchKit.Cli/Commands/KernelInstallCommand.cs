using System.CommandLine;
using ResearchKit.Cli.Kernel;
using ResearchKit.Jupyter;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit kernel install</c>: let VS Code, JupyterLab and others find the kernel.</summary>
internal static class KernelInstallCommand
{
    private static readonly Option<bool> User = new("--user") { Description = "Install for the present user, which is the default." };

    private static readonly Option<string?> As = new("--as")
    {
        Description = "Install under another name. Under .net-csharp it takes the place of .NET Interactive, so that its notebooks find it.",
        HelpName = "NAME",
    };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var prefix = KernelPlace.NewOption();
        var command = new Command("install", "Let VS Code, JupyterLab and other clients find the kernel.") { User, prefix, As };
        command.SetAction(parsed => Run(context, parsed.GetValue(User), parsed.GetValue(prefix), parsed.GetValue(As)));
        return command;
    }

    private static int Run(CliContext context, bool user, string? prefix, string? name)
    {
        if (user && prefix is not null)
        {
            throw new CliException(ExitCodes.Usage, "The kernel is installed either for the --user or under a --prefix, not both.");
        }

        try
        {
            var folder = KernelPlace.Store(context, prefix).Install(Named(context.OwnKernel, name));
            context.Out.WriteLine($"Installed {name ?? context.OwnKernel.Name} in {folder}");
            context.Out.WriteLine($"It starts {string.Join(' ', context.OwnKernel.Argv)}");
            if (KernelPlace.Unseen(context, prefix) is { } unseen)
            {
                context.Out.WriteLine(unseen);
            }

            return ExitCodes.Ok;
        }
        catch (ArgumentException e)
        {
            throw new CliException(ExitCodes.Usage, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, $"The kernel cannot be installed: {e.Message}");
        }
    }

    /// <summary>Of two kernels that are shown by one name and start one program, VS Code shows only the first.</summary>
    private static KernelSpec Named(KernelSpec spec, string? name) =>
        name is null || name == spec.Name ? spec : spec with { Name = name, DisplayName = $"{OwnKernelSpec.DisplayName[..^1]}, as {name})" };
}
