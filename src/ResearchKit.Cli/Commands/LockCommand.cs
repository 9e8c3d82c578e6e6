using System.CommandLine;
using ResearchKit.Cli.Locking;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit lock</c>: fix the packages that notebooks ask for, with all that they stand on.</summary>
internal static class LockCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var paths = new Argument<string[]>("paths") { Description = "Notebooks, or folders of them; the nearest notebooks/ when left out.", Arity = ArgumentArity.ZeroOrMore };
        var check = new Option<bool>("--check") { Description = "Write nothing, and say where a notebook's packages are not as locked." };
        var command = new Command("lock", "Write beside each notebook what its #r \"nuget: …\" come to, with versions and hashes; run and verify take nothing else.") { paths, check };
        command.SetAction((parsed, stop) => new LockVerb(context).RunAsync(
            [.. (parsed.GetValue(paths) ?? []).Select(path => OptionValue.Path(path, "lock"))], parsed.GetValue(check), stop));
        return command;
    }
}
