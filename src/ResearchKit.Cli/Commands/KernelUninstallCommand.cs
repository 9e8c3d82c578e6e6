using System.CommandLine;
using ResearchKit.Cli.Kernel;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit kernel uninstall</c>: take back what <c>install</c> did.</summary>
internal static class KernelUninstallCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var name = new Argument<string>("name") { Description = "The name that it was installed under.", DefaultValueFactory = _ => OwnKernelSpec.Name };
        var prefix = KernelPlace.NewOption();
        var command = new Command("uninstall", "Take the kernel away from Jupyter's clients.") { name, prefix };
        command.SetAction(parsed => Run(context, parsed.GetValue(name)!, parsed.GetValue(prefix)));
        return command;
    }

    private static int Run(CliContext context, string name, string? prefix)
    {
        var store = KernelPlace.Store(context, prefix);
        try
        {
            var spec = store.Find(name) ?? throw new CliException(ExitCodes.Usage, $"No kernel '{name}' is installed.");
            if (!OwnKernelSpec.IsOurs(spec))
            {
                throw new CliException(ExitCodes.Usage, $"The kernel '{name}' is not ResearchKit's: it starts {spec.Argv[0]}");
            }

            context.Out.WriteLine($"Removed {store.Remove(name)}");
            return ExitCodes.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CliException(ExitCodes.File, $"The kernel cannot be removed: {e.Message}");
        }
    }
}
