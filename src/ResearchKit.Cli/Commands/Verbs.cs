using System.CommandLine;

namespace ResearchKit.Cli.Commands;

/// <summary>The command line: every verb of the program.</summary>
internal static class Verbs
{
    public static RootCommand All() =>
        new("ResearchKit: C# notebooks for working out who claimed what, when, on what evidence.\n\n"
            + "Exit codes: 0 done; 1 a cell failed or the data have faults; 2 wrong command line; 3 kernel trouble; "
            + "4 a file cannot be read or written; 130 stopped.")
        {
            RunCommand.Create(),
            CheckCommand.Create(),
            KernelCommand.Create(),
        };
}
