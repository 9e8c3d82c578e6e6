using System.CommandLine;
using ResearchKit.Cli.Provenance;
using ResearchKit.Cli.Running;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit provenance</c>: a run, packed with what it rests on.</summary>
internal static class ProvenanceCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var results = new Argument<string?>("results") { Description = "The folder that a run wrote; results/ when left out.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write, new or empty; crate/ when left out.", HelpName = "DIR", DefaultValueFactory = _ => "crate" };
        var command = new Command("provenance", "Pack a run's data, notebooks and results with RO-Crate and PROV-JSON descriptions of what came from what.") { results, output };
        command.SetAction(parsed => new ProvenanceVerb(context).Run(
            new NotebookSelection(context, parsed.GetValue(results), inPlace: false).OutputFolder, context.FullPath(parsed.GetValue(output)!)));
        return command;
    }
}
