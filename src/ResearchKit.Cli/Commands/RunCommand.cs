using System.CommandLine;
using ResearchKit.Cli.Running;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit run</c>: execute notebooks and keep what they show.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "Notebooks, or folders of them; the nearest notebooks/ when left out.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Where the executed notebooks go; results/ when left out.", HelpName = "DIR" };
    private static readonly Option<bool> InPlace = new("--in-place") { Description = "Write the outputs into the notebooks themselves." };

    private static readonly Option<string[]> Parameters = new("--parameter", "-p")
    {
        Description = "A parameter for the notebook's cell tagged 'parameters'; may be repeated.",
        HelpName = "name=value",
    };

    private static readonly Option<string?> ParametersFile = new("--parameters-file", "-f")
    {
        Description = "Parameters from a YAML or JSON file of names and values; those of -p go before them.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Sweep = new("--sweep")
    {
        Description = "A CSV table with a column for each parameter: each notebook is run once with each row.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> HelpNotebook = new("--help-notebook") { Description = "Run nothing, and list the parameters of each notebook." };

    private static readonly Option<string?> Timeout = new("--timeout") { Description = "Seconds that one cell may take; no limit when left out.", HelpName = "S" };

    private static readonly Option<string?> Jobs = new("--jobs", "-j")
    {
        Description = "How many notebooks run side by side; as many as there are processors when left out.",
        HelpName = "N",
    };

    private static readonly Option<string?> Kernel = new("--kernel") { Description = "An installed kernel to run them on, instead of this program's own.", HelpName = "NAME" };
    private static readonly Option<bool> AllowErrors = new("--allow-errors") { Description = "Go on after a cell that fails, and count it as no failure." };

    private static readonly Option<bool> NoCache = new("--no-cache") { Description = "Run cells tagged 'cache' too, whatever is kept of them, and keep what they give." };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("run", "Execute notebooks and write them with their outputs.")
        {
            Paths, Output, InPlace, Parameters, ParametersFile, Sweep, HelpNotebook, Timeout, Jobs, Kernel, AllowErrors, NoCache,
        };
        command.SetAction((parsed, stop) => parsed.GetValue(HelpNotebook)
            ? Task.FromResult(new NotebookHelp(context, parsed.GetValue(Kernel)).Write(Given(parsed)))
            : new RunVerb(context, Request(parsed, context)).RunAsync(stop));
        return command;
    }

    private static RunRequest Request(ParseResult parsed, CliContext context)
    {
        if (parsed.GetValue(InPlace) && parsed.GetValue(Output) is not null)
        {
            throw new CliException(ExitCodes.Usage, "A run is either --in-place or has an --output, not both.");
        }

        if (parsed.GetValue(InPlace) && parsed.GetValue(Sweep) is not null)
        {
            throw new CliException(ExitCodes.Usage, "A sweep writes a notebook for each row, so it cannot be --in-place.");
        }

        return new(
            Given(parsed),
            parsed.GetValue(Output),
            parsed.GetValue(InPlace),
            AllParameters(parsed, context),
            parsed.GetValue(Sweep) is { } sweep ? SweepTable.Read(context.FullPath(sweep), sweep) : null,
            OptionValue.Seconds(parsed.GetValue(Timeout), "--timeout"),
            OptionValue.Jobs(parsed.GetValue(Jobs)),
            parsed.GetValue(Kernel),
            parsed.GetValue(AllowErrors),
            parsed.GetValue(NoCache));
    }

    private static IReadOnlyList<string> Given(ParseResult parsed) => [.. (parsed.GetValue(Paths) ?? []).Select(path => OptionValue.Path(path, "run"))];

    private static Dictionary<string, string> AllParameters(ParseResult parsed, CliContext context)
    {
        var parameters = ParameterList.Read(parsed.GetValue(Parameters) ?? []);
        if (parsed.GetValue(ParametersFile) is { } file)
        {
            foreach (var (name, value) in ParameterFile.Read(context.FullPath(file), file))
            {
                parameters.TryAdd(name, value);
            }
        }

        return parameters;
    }
}
