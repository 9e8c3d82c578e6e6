using System.CommandLine;
using ResearchKit.Cli.Kernel;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit kernel start</c>: be a kernel.</summary>
internal static class KernelStartCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("connection-file") { Description = "The file in which the client says where to listen." };
        var command = new Command("start", "Start the kernel on a connection; Jupyter's clients do this.") { file };
        command.SetAction((parsed, _) => OwnKernel.ServeAsync(context.FullPath(parsed.GetValue(file)!), context.Error));
        return command;
    }
}
