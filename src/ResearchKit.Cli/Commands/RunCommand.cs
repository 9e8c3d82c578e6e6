using System.CommandLine;
using ResearchKit.Cli.Running;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit run</c>: execute notebooks and keep what they show.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "Notebooks, or folders of them; the nearest notebooks/ when left out.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Where the executed notebooks go; results/ when left out." };
    private static readonly Option<bool> InPlace = new("--in-place") { Description = "Write the outputs into the notebooks themselves." };

    private static readonly Option<string[]> Parameters = new("--parameter", "-p")
    {
        Description = "A parameter, name=value, for the cell tagged 'parameters'.",
        AllowMultipleArgumentsPerToken = false,
    };

    private static readonly Option<double?> Timeout = new("--timeout") { Description = "Seconds that one cell may take." };
    private static readonly Option<int> Jobs = new("--jobs") { Description = "How many notebooks run side by side.", DefaultValueFactory = _ => 2 };
    private static readonly Option<string?> Kernel = new("--kernel") { Description = "An installed kernel to run them on, instead of this program's own." };
    private static readonly Option<bool> AllowErrors = new("--allow-errors") { Description = "Go on after a cell that fails." };

    public static Command Create()
    {
        var command = new Command("run", "Execute notebooks and write them with their outputs.")
        {
            Paths, Output, InPlace, Parameters, Timeout, Jobs, Kernel, AllowErrors,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stopped)
    {
        var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            var jobs = NotebookSelection.Jobs(parsed.GetValue(Paths)!, parsed.GetValue(Output), parsed.GetValue(InPlace));
            var progress = new RunProgress(output);
            var results = await new NotebookBatch(Options(parsed), progress).RunAsync(jobs, stopped);
            RunSummary.Write(results, output);
            return results.Max(result => ExitCodes.Of(result.Outcome));
        }
        catch (UsageException e)
        {
            await errors.WriteLineAsync(e.Message);
            return ExitCodes.Usage;
        }
    }

    private static BatchOptions Options(ParseResult parsed) => new()
    {
        Jobs = Math.Max(1, parsed.GetValue(Jobs)),
        Parameters = ParameterList.Read(parsed.GetValue(Parameters) ?? []),
        ChooseKernel = KernelChoice.For(parsed.GetValue(Kernel)),
        Run = new RunOptions
        {
            AllowErrors = parsed.GetValue(AllowErrors),
            CellTimeout = parsed.GetValue(Timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        },
    };
}
