using System.CommandLine;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit check</c>: every fault of a study's data at once.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("path") { Description = "The study; the nearest data/datapackage.json when left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Validate a study's data and print every fault with file, line, column, value and reason.") { path };
        command.SetAction(parsed => Run(parsed.GetValue(path), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string? path, TextWriter output, TextWriter errors)
    {
        try
        {
            var faults = Study.Check(path);
            foreach (var fault in faults)
            {
                output.WriteLine(fault);
            }

            output.WriteLine(faults.Count == 0 ? "No fault found." : FormattableString.Invariant($"{faults.Count} faults."));
            return faults.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
        }
        catch (FileNotFoundException e)
        {
            errors.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }
}
