using System.ComponentModel;
using System.Diagnostics;

namespace ResearchKit.Cli.Stripping;

/// <summary>The git repository that a folder belongs to, by way of the git program.</summary>
internal sealed class GitRepository
{
    private readonly string _folder;

    /// <summary>Finds the repository.</summary>
    /// <exception cref="CliException">There is no git, or no repository.</exception>
    public GitRepository(string folder)
    {
        _folder = folder;
        AttributesFile = Path.GetFullPath(Run("rev-parse", "--git-path", "info/attributes").Trim(), folder);
    }

    /// <summary>The file of attributes that are this clone's alone.</summary>
    public string AttributesFile { get; }

    /// <summary>Whether the clone's configuration has a setting.</summary>
    public bool Has(string setting) => Start("config", "--local", "--get", setting).ExitCode == 0;

    /// <summary>Runs git and gives what it writes.</summary>
    /// <exception cref="CliException">It fails.</exception>
    public string Run(params string[] arguments)
    {
        var (exitCode, output, error) = Start(arguments);
        return exitCode == 0 ? output : throw new CliException(ExitCodes.Usage, error.Trim());
    }

    private (int ExitCode, string Output, string Error) Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return (git.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception e)
        {
            throw new CliException(ExitCodes.Usage, $"git is not installed: {e.Message}");
        }
    }
}
