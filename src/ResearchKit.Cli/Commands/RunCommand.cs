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

    private static readonly Option<string?> Timeout = new("--timeout") { Description = "Seconds that one cell may take; no limit when left out.", HelpName = "S" };

    private static readonly Option<string?> Jobs = new("--jobs", "-j")
    {
        Description = "How many notebooks run side by side; as many as there are processors when left out.",
        HelpName = "N",
    };

    private static readonly Option<string?> Kernel = new("--kernel") { Description = "An installed kernel to run them on, instead of this program's own.", HelpName = "NAME" };
    private static readonly Option<bool> AllowErrors = new("--allow-errors") { Description = "Go on after a cell that fails, and count it as no failure." };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("run", "Execute notebooks and write them with their outputs.")
        {
            Paths, Output, InPlace, Parameters, Timeout, Jobs, Kernel, AllowErrors,
        };
        command.SetAction((parsed, stop) => new RunVerb(context, Request(parsed)).RunAsync(stop));
        return command;
    }

    private static RunRequest Request(ParseResult parsed)
    {
        if (parsed.GetValue(InPlace) && parsed.GetValue(Output) is not null)
        {
            throw new CliException(ExitCodes.Usage, "A run is either --in-place or has an --output, not both.");
        }

        return new(
            [.. (parsed.GetValue(Paths) ?? []).Select(path => OptionValue.Path(path, "run"))],
            parsed.GetValue(Output),
            parsed.GetValue(InPlace),
            ParameterList.Read(parsed.GetValue(Parameters) ?? []),
            OptionValue.Seconds(parsed.GetValue(Timeout), "--timeout"),
            OptionValue.Jobs(parsed.GetValue(Jobs)),
            parsed.GetValue(Kernel),
            parsed.GetValue(AllowErrors));
    }
}
