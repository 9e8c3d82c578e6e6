using System.CommandLine;
using ResearchKit.Cli.Kernel;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit kernel</c>: the C# kernel, as Jupyter's clients start it.</summary>
internal static class KernelCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("connection-file") { Description = "The file in which the client says where to listen." };
        var start = new Command("start", "Start the kernel on a connection; Jupyter's clients do this.") { file };
        start.SetAction((parsed, _) => OwnKernel.ServeAsync(parsed.GetValue(file)!));
        return new Command("kernel", "The C# kernel for Jupyter's clients.") { start };
    }
}
