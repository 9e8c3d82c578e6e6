using System.ComponentModel;
using System.Diagnostics;

namespace ResearchKit.Cli.Provenance;

/// <summary>The commit that a folder is checked out at.</summary>
internal static class GitCommit
{
    /// <summary>Its full name, with <c>+changes</c> where tracked files differ from it; null outside a repository and without git.</summary>
    public static string? Of(string folder)
    {
        if (Ask(folder, "rev-parse", "HEAD") is not { Length: > 0 } commit)
            return null;
        return Ask(folder, "status", "--porcelain", "--untracked-files=no") is { Length: > 0 } ? commit + "+changes" : commit;
    }

    private static string? Ask(string folder, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            using var git = Process.Start(start)!;
            _ = git.StandardError.ReadToEndAsync();
            var answer = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 ? answer : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
