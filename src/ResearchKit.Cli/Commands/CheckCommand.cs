using System.CommandLine;
using ResearchKit.Cli.Running;
using ResearchKit.Cli.Terminals;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit check</c>: every fault of a data package at once.</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var path = new Argument<string?>("path") { Description = "A folder with a datapackage.json, or such a file; the nearest data/datapackage.json when left out.", Arity = ArgumentArity.ZeroOrOne };
        var writeHashes = new Option<bool>("--write-hashes")
        {
            Description = "First put each file's present hash, size and number of rows on record in datapackage.json.",
        };
        var command = new Command("check", "Validate a study, or any data package, and print every fault with file, line, column, value and reason.") { path, writeHashes };
        command.SetAction(parsed => Run(context, parsed.GetValue(path), parsed.GetValue(writeHashes)));
        return command;
    }

    private static int Run(CliContext context, string? path, bool writeHashes)
    {
        try
        {
            var package = path is null ? null : context.FullPath(path);
            if (writeHashes)
            {
                context.Out.WriteLine($"{OutcomeWords.Count(DataPackage.WriteHashes(package), "record")} changed.");
            }

            var faults = DataPackage.Check(package);
            var exitCode = Report(faults, context);
            if (writeHashes && faults.Count > 0)
            {
                context.Out.WriteLine("The hashes on record are those of data with faults: mend them, and write the hashes again.");
            }

            return exitCode;
        }
        catch (FileNotFoundException e)
        {
            throw new CliException(ExitCodes.Usage, e.Message);
        }
    }

    private static int Report(IReadOnlyList<RowError> faults, CliContext context)
    {
        foreach (var fault in faults)
        {
            context.Out.WriteLine(PlainText.OneLine(fault.ToString(), int.MaxValue));
        }

        context.Out.WriteLine(faults.Count == 0 ? "No fault found." : $"{OutcomeWords.Count(faults.Count, "fault")}.");
        return faults.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
