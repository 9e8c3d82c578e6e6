using System.CommandLine;
using System.CommandLine.Invocation;

namespace ResearchKit.Cli.Commands;

/// <summary>The command line: every verb of the program.</summary>
internal static class CommandLine
{
    /// <summary>Does what the arguments say.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, CliContext context, CancellationToken stop)
    {
        var parsed = Verbs(context).Parse(arguments.Length > 0 ? arguments : ["--help"]);
        parsed.InvocationConfiguration.Output = context.Out;
        parsed.InvocationConfiguration.Error = context.Error;
        parsed.InvocationConfiguration.EnableDefaultExceptionHandler = false;
        parsed.InvocationConfiguration.ProcessTerminationTimeout = null;
        try
        {
            var code = parsed.Action is ParseErrorAction report ? Refuse(parsed, report, context) : await parsed.InvokeAsync(parsed.InvocationConfiguration, stop);
            return arguments.Length > 0 ? code : ExitCodes.Usage;
        }
        catch (CliException e)
        {
            await context.Error.WriteLineAsync(e.Message);
            return e.ExitCode;
        }
    }

    private static RootCommand Verbs(CliContext context) => new(Description())
    {
        RunCommand.Create(context),
        VerifyCommand.Create(context),
        CheckCommand.Create(context),
        ExportCommand.Create(context),
        ProvenanceCommand.Create(context),
        LockCommand.Create(context),
        ImportCommand.Create(context),
        StripCommand.Create(context),
        DiffTextCommand.Create(context),
        GitCommand.Create(context),
        KernelCommand.Create(context),
    };

    private static string Description()
    {
        var codes = string.Join("\n", ExitCodes.All.Select(code => FormattableString.Invariant($"  {code.Code,3}  {code.Meaning}")));
        return $"ResearchKit: C# notebooks for working out who claimed what, when, on what evidence.\n\nExit codes, the highest where several hold:\n{codes}";
    }

    /// <summary>Says what is wrong, with the nearest verb or option where there is one, and where to look.</summary>
    private static int Refuse(ParseResult parsed, ParseErrorAction report, CliContext context)
    {
        report.ShowHelp = false;
        report.Invoke(parsed);
        var command = parsed.CommandResult.Command;
        var verbs = command.Parents.OfType<Command>().Reverse().Append(command).Where(verb => verb is not RootCommand).Select(verb => verb.Name);
        context.Error.WriteLine($"Try: {string.Join(' ', ["researchkit", .. verbs, "--help"])}");
        return ExitCodes.Usage;
    }
}
