using System.CommandLine;
using ResearchKit.Cli.Kernel;
using ResearchKit.Cli.Terminals;
using ResearchKit.Jupyter;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit kernel list</c>: the kernels that are installed, which are those that <c>run --kernel</c> takes.</summary>
internal static class KernelListCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var prefix = KernelPlace.NewOption();
        var command = new Command("list", "Show the kernels that Jupyter's clients find here, this one and others; with --prefix, those below that folder.") { prefix };
        command.SetAction(parsed => Run(context, parsed.GetValue(prefix)));
        return command;
    }

    private static int Run(CliContext context, string? prefix)
    {
        var specs = KernelPlace.Store(context, prefix).List();
        if (specs.Count == 0)
        {
            context.Out.WriteLine(prefix is null ? "No kernels are installed. Below another folder: kernel list --prefix DIR" : $"No kernels are installed below {prefix}.");
            return ExitCodes.Ok;
        }

        PlainTable.Write(context.Out, specs.Select(Row).Prepend(["Name", "Shown as", "Language", "Starts"]));
        return ExitCodes.Ok;
    }

    private static string[] Row(KernelSpec spec) => [spec.Name, spec.DisplayName, spec.Language, Program(spec)];

    /// <summary>The program, with a warning where it is one of this kit's that has gone.</summary>
    private static string Program(KernelSpec spec) =>
        OwnKernelSpec.IsOurs(spec) && !File.Exists(spec.Argv[0]) ? $"{spec.Argv[0]} (gone: install again)" : spec.Argv[0];
}
