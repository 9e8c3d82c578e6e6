using System.Text;
using ResearchKit.Cli;
using ResearchKit.Cli.Commands;
using ResearchKit.Cli.Kernel;
using ResearchKit.Jupyter;

// A kernel starts often and should start fast: it does without the command line's machinery. Threads that a cell has left
// must not keep it alive.
if (args is ["kernel", "start", [not '-', ..] connectionFile])
{
    Environment.Exit(await OwnKernel.ServeAsync(connectionFile, Console.Error));
}

if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = Encoding.UTF8;
}

using var signals = new StopSignals();
try
{
    var context = new CliContext
    {
        Out = Console.Out,
        Error = Console.Error,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        OpenInput = Console.OpenStandardInput,
        OpenOutput = Console.OpenStandardOutput,
        CurrentDirectory = Environment.CurrentDirectory,
        OwnKernel = OwnKernelSpec.Running(),
        Jupyter = JupyterDirectories.FromEnvironment(),
    };
    return signals.ExitCode(await CommandLine.RunAsync(args, context, signals.Token));
}
#pragma warning disable CA1031 // Whatever was not foreseen is a fault of the program, and its exit code must say so.
catch (Exception e)
#pragma warning restore CA1031
{
    await Console.Error.WriteLineAsync($"A fault of researchkit itself; please report it:\n{e}");
    return ExitCodes.Internal;
}
