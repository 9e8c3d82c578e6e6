using System.CommandLine;
using ResearchKit.Cli.Stripping;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit strip</c>: take outputs and counts out of notebooks.</summary>
internal static class StripCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var paths = new Argument<string[]>("paths") { Description = "Notebooks, or folders of them; - reads one from the standard input and writes it to the standard output.", Arity = ArgumentArity.OneOrMore };
        var check = new Option<bool>("--check") { Description = "Change nothing; say which have outputs, and exit with 1 if any has." };
        var command = new Command("strip", "Take outputs and counts out of notebooks, except of cells tagged keep_output.") { paths, check };
        command.SetAction(parsed => new StripVerb(context).Run(parsed.GetValue(paths)!, parsed.GetValue(check)));
        return command;
    }
}
