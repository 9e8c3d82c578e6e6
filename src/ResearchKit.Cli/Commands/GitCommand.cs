using System.CommandLine;
using ResearchKit.Cli.Stripping;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit git</c>: let git show notebooks as text, and keep outputs out of commits.</summary>
internal static class GitCommand
{
    /// <summary>The verbs.</summary>
    public static Command Create(CliContext context) => new("git", "Let git show changes of notebooks as readable text, and keep outputs out of commits.")
    {
        Install(context),
        Uninstall(context),
    };

    private static Command Install(CliContext context)
    {
        var strip = new Option<bool>("--strip") { Description = "Also strip notebooks as they are committed. Not for a repository that is verified: there outputs belong into it." };
        var command = new Command("install", "Set up the repository of the present folder; only this clone, nothing that is committed.") { strip };
        command.SetAction(parsed => new GitSetup(context).Install(parsed.GetValue(strip)));
        return command;
    }

    private static Command Uninstall(CliContext context)
    {
        var command = new Command("uninstall", "Undo what install has set up.");
        command.SetAction(_ => new GitSetup(context).Uninstall());
        return command;
    }
}
